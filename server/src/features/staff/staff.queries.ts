import type { GrantScope, Role } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { InvitationRow } from '../accounts/accounts.model.ts';
import { canProve } from '../security/second-factor-pieces.queries.ts';
import type { GrantRow, PendingRow } from './staff.model.ts';

/** Roles that hold, by handle. A community has fewer than two hundred. */
export async function standingGrants(db: Db | Tx, now: Date): Promise<GrantRow[]> {
  const rows = await db
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .leftJoin('group as gr', 'gr.id', 'g.scopeId')
    .select(['g.id', 'g.accountId', 'a.handle', 'g.role', 'g.scope', 'gr.name as groupName', 'g.validFrom as since'])
    .select(canProve.as('hasSecondFactor'))
    .where('g.revokedAt', 'is', null)
    .where((w) => w.or([w('g.validUntil', 'is', null), w('g.validUntil', '>', now)]))
    .orderBy('a.handle')
    .orderBy('g.role')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    ...row,
    role: row.role as Role,
    scope: row.scope as GrantScope,
  }));
}

export async function grantById(
  tx: Db | Tx,
  id: string,
): Promise<{ accountId: string; role: Role; scope: string; scopeId: string | null } | null> {
  const row = await tx
    .selectFrom('roleGrant')
    .select(['accountId', 'role', 'scope', 'scopeId'])
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, role: row.role as Role };
}

/** Locks the operators' grants, so that the last two cannot end each other at once. */
export async function countOperators(tx: Tx): Promise<number> {
  const rows = await tx
    .selectFrom('roleGrant')
    .select('id')
    .where('role', '=', 'operator')
    .where('revokedAt', 'is', null)
    .forUpdate()
    .limit(200)
    .execute();
  return rows.length;
}

export async function revokeGrant(tx: Tx, id: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('roleGrant')
    .set({ revokedAt: at })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const INVITATION_COLUMNS = [
  'id',
  'email',
  'role',
  'scope',
  'scopeId',
  'invitedBy',
  'createdAt',
  'expiresAt',
  'credential',
] as const;
type RawInvitation = Omit<InvitationRow, 'role' | 'scope' | 'credential'> & {
  role: string | null;
  scope: string;
  credential: unknown;
};
const toInvitation = (row: RawInvitation): InvitationRow => ({
  ...row,
  role: row.role as Role | null,
  scope: row.scope as GrantScope,
  // Written by `invite`, which has checked it.
  credential: row.credential as InvitationRow['credential'],
});

export async function openInvitations(db: Db, now: Date): Promise<InvitationRow[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(INVITATION_COLUMNS)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .limit(200)
    .execute();
  return rows.map(toInvitation);
}

export async function invitationById(db: Db | Tx, id: string, now: Date): Promise<InvitationRow | null> {
  const row = await db
    .selectFrom('invitation')
    .select(INVITATION_COLUMNS)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : toInvitation(row);
}

export async function insertInvitation(
  tx: Tx,
  { credential, ...row }: InvitationRow & { tokenHash: Buffer },
): Promise<void> {
  const stated = credential === null ? null : JSON.stringify(credential);
  await tx
    .insertInto('invitation')
    .values({ ...row, credential: stated })
    .execute();
}

export async function revokeInvitation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('invitation')
    .set({ revokedAt: at })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function isAddressKnown(db: Db, email: string): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()) !== undefined;
}

export async function pendingPage(db: Db, page: PageRequest): Promise<PendingRow[]> {
  let query = db
    .selectFrom('account')
    .select(['id', 'handle', 'emailConfirmedAt', 'createdAt'])
    .where('approvedAt', 'is', null)
    .where('lifeState', '=', 'active')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(page.limit + 1);
  if (page.after !== null)
    query = query.where(sql<boolean>`(created_at, id) > (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return (await query.execute()).map(({ emailConfirmedAt, ...row }) => ({
    ...row,
    isConfirmed: emailConfirmedAt !== null,
  }));
}

export async function approve(tx: Tx, accountId: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('account')
    .set({ approvedAt: at })
    .where('id', '=', accountId)
    .where('approvedAt', 'is', null)
    .where('lifeState', '=', 'active')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Only somebody who was never let in: such an account has written nothing. */
export async function deletePending(tx: Tx, accountId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('account')
    .where('id', '=', accountId)
    .where('approvedAt', 'is', null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
