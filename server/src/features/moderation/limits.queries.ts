import type { RestrictionKind } from '@between/rules/accounts.ts';
import type { Rule } from '@between/rules/moderation.ts';
import { DESK_ROLES } from '@between/rules/roles.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** A limit on an account that starts now. */
export interface NewLimit {
  id: string;
  accountId: string;
  kind: RestrictionKind;
  /** Null for everywhere. */
  groupId: string | null;
  validFrom: Date;
  validUntil: Date | null;
  caseId: string;
  decisionId: string;
  imposedBy: string | null;
  reason: string;
  /** Null unless it shuts the account out. */
  lifeBefore: 'active' | 'self_paused' | null;
}

export async function insertLimits(tx: Tx, rows: readonly NewLimit[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('restriction')
    .values(rows.map((row) => ({ ...row, scope: row.groupId === null ? 'site' : 'group' })))
    .execute();
}

/** Ends what one decision began. @returns the kinds that ended, with whose they were. */
export async function liftLimitsOf(
  tx: Tx,
  decisionId: string,
  at: Date,
): Promise<{ accountId: string; kind: string }[]> {
  return tx
    .updateTable('restriction')
    .set({ liftedAt: at })
    .where('decisionId', '=', decisionId)
    .where('liftedAt', 'is', null)
    .returning(['accountId', 'kind'])
    .execute();
}

export interface EndedLimit {
  id: string;
  accountId: string;
  kind: string;
  caseId: string | null;
  decisionId: string | null;
}

/** Ends limits whose time has come. */
export async function liftEndedLimits(tx: Tx, now: Date, limit: number): Promise<EndedLimit[]> {
  const due = await tx
    .selectFrom('restriction')
    .select('id')
    .where('liftedAt', 'is', null)
    .where('validUntil', '<=', now)
    .orderBy('validUntil')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  return tx
    .updateTable('restriction')
    .set({ liftedAt: now })
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .returning(['id', 'accountId', 'kind', 'caseId', 'decisionId'])
    .execute();
}

export async function lifeOf(tx: Tx, accountId: string): Promise<string | null> {
  const row = await tx.selectFrom('account').select('lifeState').where('id', '=', accountId).executeTakeFirst();
  return row?.lifeState ?? null;
}

/** Whether somebody holds a role of the team now. */
export async function isOfTeam(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('roleGrant')
    .select('id')
    .where('accountId', '=', accountId)
    .where('role', 'in', [...DESK_ROLES])
    .where('revokedAt', 'is', null)
    .where('validFrom', '<=', now)
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>', now)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The weight of the strikes that count now. */
export async function activeStrikeWeight(db: Db, accountId: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('strike')
    .select(({ fn }) => fn.sum<string>('weight').as('weight'))
    .where('accountId', '=', accountId)
    .where('liftedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return Number(row?.weight ?? 0);
}

/** An account, locked, with what shuts it out now. */
export async function lockLife(
  tx: Tx,
  accountId: string,
): Promise<{ lifeState: string; shutOuts: { kind: string; until: Date | null }[]; lifeBefore: string | null } | null> {
  const account = await tx
    .selectFrom('account')
    .select('lifeState')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (account === undefined) return null;
  const rows = await tx
    .selectFrom('restriction')
    .select(['kind', 'validUntil as until', 'lifeBefore', 'liftedAt'])
    .where('accountId', '=', accountId)
    .where('kind', 'in', ['suspended', 'banned'])
    .orderBy('validFrom', 'desc')
    .limit(50)
    .execute();
  return {
    lifeState: account.lifeState,
    shutOuts: rows.filter((row) => row.liftedAt === null).map(({ kind, until }) => ({ kind, until })),
    lifeBefore: rows.find((row) => row.lifeBefore !== null)?.lifeBefore ?? null,
  };
}

export async function setLife(
  tx: Tx,
  accountId: string,
  change: { lifeState: string; suspendedUntil: Date | null },
): Promise<void> {
  await tx.updateTable('account').set(change).where('id', '=', accountId).execute();
}

export interface NewStrike {
  id: string;
  accountId: string;
  decisionId: string;
  rule: Rule;
  weight: number;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertStrike(tx: Tx, row: NewStrike): Promise<void> {
  await tx.insertInto('strike').values(row).execute();
}

export async function liftStrikeOf(tx: Tx, decisionId: string, at: Date): Promise<void> {
  await tx
    .updateTable('strike')
    .set({ liftedAt: at })
    .where('decisionId', '=', decisionId)
    .where('liftedAt', 'is', null)
    .execute();
}
