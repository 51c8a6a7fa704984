import type { DB } from '@between/db/schema.generated.ts';
import { type Insertable, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { AuditSeal, SealedLine, SealHead } from './seal.model.ts';

/** One number for all nodes: whoever holds it seals. Any fixed number does. */
const SEALING_LOCK = 7_236_453;

/** Everything a seal stands for, named one by one: a column added later does not change what was sealed before. */
const LINE_COLUMNS = [
  'id',
  'at',
  'actorKind',
  'actorId',
  'actorRole',
  'action',
  'targetKind',
  'targetId',
  'caseId',
  'itemId',
  'itemVersion',
  'bodyHash',
  'fromStatus',
  'toStatus',
  'rules',
  'policyVersion',
  'reason',
  'noteToAuthor',
  'noteToReporter',
  'isAutomatic',
  'before',
  'after',
  'dueAt',
  'wasDueMet',
  'snapshotId',
  'secondActorId',
  'reversalOf',
  'requestId',
] as const;

const SEAL_COLUMNS = ['seq', 'sealedAt', 'firstAt', 'lastAt', 'rowCount', 'rowIds', 'previousHash', 'hash'] as const;

/** Writes a line and puts it down for the next seal, in one statement. */
export async function insertAudit(tx: Tx, row: Insertable<DB['audit']>): Promise<void> {
  await tx
    .with('line', (cte) => cte.insertInto('audit').values(row).returning('id'))
    .insertInto('auditUnsealed')
    .columns(['auditId'])
    .expression((eb) => eb.selectFrom('line').select('line.id'))
    .execute();
}

/** Keeps sealing to one node until the transaction ends; false when another one is at it. */
export async function takeSealing(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${SEALING_LOCK}) as mine`.execute(tx);
  return rows[0]?.mine ?? false;
}

export async function lastSeal(db: Db | Tx): Promise<SealHead | null> {
  const row = await db
    .selectFrom('auditSeal')
    .select(['seq', 'sealedAt', 'rowCount', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, seq: Number(row.seq) };
}

export async function hasUnsealed(db: Db): Promise<boolean> {
  return (await db.selectFrom('auditUnsealed').select('auditId').limit(1).executeTakeFirst()) !== undefined;
}

/** Lines that wait for a seal, the oldest first, taken out of the waiting list. */
export async function takeUnsealed(tx: Tx, limit: number): Promise<SealedLine[]> {
  const waiting = tx.selectFrom('auditUnsealed').select('auditId').orderBy('auditId').limit(limit);
  const taken = await tx.deleteFrom('auditUnsealed').where('auditId', 'in', waiting).returning('auditId').execute();
  return linesOf(
    tx,
    taken.map(({ auditId }) => auditId),
  );
}

export async function insertSeal(tx: Tx, seal: AuditSeal): Promise<void> {
  await tx.insertInto('auditSeal').values(seal).execute();
}

/** Lines by id, the oldest first; one that is gone is left out. */
export async function linesOf(db: Db | Tx, ids: readonly string[]): Promise<SealedLine[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('audit')
    .select(LINE_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Seals after `seq`, in order. */
export async function sealsAfter(db: Db, seq: number, limit: number): Promise<AuditSeal[]> {
  const rows = await db
    .selectFrom('auditSeal')
    .select(SEAL_COLUMNS)
    .where('seq', '>', String(seq))
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** How many lines stand in the audit, and how many of them still wait for a seal and since when. */
export async function auditCounts(db: Db): Promise<{ lines: number; waiting: number; waitsSince: Date | null }> {
  return db
    .selectFrom('audit as a')
    .leftJoin('auditUnsealed as u', 'u.auditId', 'a.id')
    .select([
      sql<number>`count(*)::int`.as('lines'),
      sql<number>`count(u.audit_id)::int`.as('waiting'),
      sql<Date | null>`min(a.at) filter (where u.audit_id is not null)`.as('waitsSince'),
    ])
    .executeTakeFirstOrThrow();
}

/** What an export asks for; null leaves a filter out. */
export interface AuditFilter {
  caseId: string | null;
  actorId: string | null;
  action: string | null;
  since: Date | null;
  until: Date | null;
}

/** A page of lines in the order of their time, after a place. */
export async function linesLike(
  db: Db,
  filter: AuditFilter,
  page: { after: { at: Date; id: string } | null; limit: number },
): Promise<SealedLine[]> {
  const { caseId, actorId, action, since, until } = filter;
  let query = db.selectFrom('audit').select(LINE_COLUMNS).orderBy('at').orderBy('id').limit(page.limit);
  if (caseId !== null) query = query.where('caseId', '=', caseId);
  if (actorId !== null) query = query.where('actorId', '=', actorId);
  if (action !== null) query = query.where('action', '=', action);
  if (since !== null) query = query.where('at', '>=', since);
  if (until !== null) query = query.where('at', '<', until);
  if (page.after !== null)
    query = query.where(sql<boolean>`(at, id) > (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return query.execute();
}
