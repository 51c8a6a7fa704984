import { OPEN_SHARES, OPENINGS_KEPT } from '@between/rules/plan-sharing.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { ShareRow } from './plan-sharing.model.ts';

const COLUMNS = ['id', 'accountId', 'createdAt', 'expiresAt', 'endedAt', 'sealedLabel'] as const;
/** Shares that a member is shown; older ones have gone by then. */
const SHOWN = 100;

/** Own shares, newest first. */
export async function sharesOf(db: Db | Tx, accountId: string): Promise<ShareRow[]> {
  return db
    .selectFrom('planShare')
    .select(COLUMNS)
    .where('accountId', '=', accountId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
}

/** True when as many are open as may be; one after the other, so that two at once cannot both be the last. */
export async function hasManyOpen(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan_share ${accountId}`}, 0))`.execute(tx);
  const rows = await tx
    .selectFrom('planShare')
    .select('id')
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .limit(OPEN_SHARES)
    .execute();
  return rows.length === OPEN_SHARES;
}

export async function insertShare(
  tx: Tx,
  row: ShareRow & { linkHash: Buffer; salt: Buffer; sealed: Buffer },
): Promise<void> {
  await tx.insertInto('planShare').values(row).execute();
}

/** Takes what was shared away; null when it is nobody's or somebody else's. */
export async function endShare(tx: Tx, key: { id: string; accountId: string }, at: Date): Promise<ShareRow | null> {
  const row = await tx
    .updateTable('planShare')
    .set({ endedAt: sql<Date>`coalesce(ended_at, ${at})`, sealed: null })
    .where('id', '=', key.id)
    .where('accountId', '=', key.accountId)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ?? null;
}

/** Ends every open share of an account: what they show is gone. */
export async function endSharesOf(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('planShare')
    .set({ endedAt: at, sealed: null })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();
}

export interface OpenShare {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  salt: Buffer;
  sealed: Buffer;
  wrongTries: number;
  restsUntil: Date | null;
}

/** What a link leads to while it is open; locked, so that tries are counted one by one. */
export async function openShareByLink(tx: Tx, linkHash: Buffer, now: Date): Promise<OpenShare | null> {
  const row = await tx
    .selectFrom('planShare')
    .select(['id', 'createdAt', 'expiresAt', 'salt', 'sealed', 'wrongTries', 'restsUntil'])
    .where('linkHash', '=', linkHash)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.sealed === null) return null;
  return { ...row, sealed: row.sealed };
}

export async function countTries(
  tx: Tx,
  id: string,
  counted: { wrongTries: number; restsUntil: Date | null },
): Promise<void> {
  await tx.updateTable('planShare').set(counted).where('id', '=', id).execute();
}

/** Writes down that somebody tried; the oldest give way. */
export async function insertOpening(
  tx: Tx,
  row: { id: string; shareId: string; at: Date; isRight: boolean },
): Promise<void> {
  await tx.insertInto('planShareOpening').values(row).execute();
  await tx
    .deleteFrom('planShareOpening')
    .where('shareId', '=', row.shareId)
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('planShareOpening')
        .select('id')
        .where('shareId', '=', row.shareId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(OPENINGS_KEPT),
    )
    .execute();
}

export interface OpeningRow {
  at: Date;
  isRight: boolean;
}

/** When somebody tried to open each of these shares, newest first. One query, however many they are. */
export async function openingsOf(db: Db, shareIds: readonly string[]): Promise<OpeningRow[][]> {
  const rows = await db
    .selectFrom('planShareOpening')
    .select(['shareId', 'at', 'isRight'])
    .where('shareId', 'in', shareIds)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(OPENINGS_KEPT * shareIds.length)
    .execute();
  return shareIds.map((id) => rows.filter(({ shareId }) => shareId === id).map(({ at, isRight }) => ({ at, isRight })));
}

/** Ends what is over. */
export async function endExpired(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('planShare')
    .set({ endedAt: sql<Date>`expires_at`, sealed: null })
    .where('endedAt', 'is', null)
    .where('expiresAt', '<=', now)
    .execute();
}

/** Takes what ended before `before` away, with its log. */
export async function deleteEnded(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('planShare').where('endedAt', '<', before).execute();
}
