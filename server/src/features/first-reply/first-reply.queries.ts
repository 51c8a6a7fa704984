import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';
import type { FirstReplyTargets, WaitingThread } from './first-reply.model.ts';

/** Threads older than this many days are looked at no more: whoever wrote them is not waiting for a first reply. */
const WATCHED_DAYS = 14;

/** Somebody else has said something there that can be read. */
const isAnswered = sql<boolean>`exists (
  select from post rp join item ri on ri.id = rp.item_id
  where rp.thread_id = t.id and rp.item_id <> t.opening_item_id and ri.visibility = 'published'
    and ri.author_id is distinct from o.author_id)`;

/** Nobody can answer any more, or nothing is left to be answered. */
const isShut = sql<boolean>`(t.locked_at is not null or g.archived_at is not null or o.visibility in ('removed', 'author_deleted')
  or exists (select from account oa where oa.id = o.author_id and oa.life_state = 'in_memoriam'))`;

/** Threads whose clock asks for a step, or has been answered since somebody was told. Held words have a clock of their own. */
export async function threadsToStep(
  tx: Tx,
  { peersHours, deskHours }: FirstReplyTargets,
  now: Date,
  limit: number,
): Promise<WaitingThread[]> {
  return tx
    .selectFrom('thread as t')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .innerJoin('group as g', 'g.id', 't.groupId')
    .select(['t.id', 't.groupId', 't.openingItemId', 'o.authorId', 't.createdAt', 't.peersToldAt', 't.deskToldAt'])
    .select(sql<boolean>`(${isAnswered} or ${isShut})`.as('isOver'))
    .where('t.waitsForReply', '=', true)
    .where('t.intent', '<>', 'good_news')
    .where('o.visibility', '<>', 'held')
    .where(sql<boolean>`t.created_at <= ${now}::timestamptz - ${peersHours} * interval '1 hour'`)
    .where(sql<boolean>`t.created_at > ${now}::timestamptz - ${sql.lit(WATCHED_DAYS)} * interval '1 day'`)
    .where(
      sql<boolean>`(t.peers_told_at is null
        or (t.desk_told_at is null and t.created_at <= ${now}::timestamptz - ${deskHours} * interval '1 hour')
        or ${isAnswered} or ${isShut})`,
    )
    .orderBy('t.createdAt')
    .limit(limit)
    .forUpdate('t')
    .skipLocked()
    .execute();
}

/** Writes what became of a clock. */
export async function setClock(
  tx: Tx,
  threadId: string,
  change: { waitsForReply?: boolean; peersToldAt?: Date; deskToldAt?: Date },
): Promise<void> {
  await tx.updateTable('thread').set(change).where('id', '=', threadId).execute();
}

/** Takes back what was told and nobody has looked at: it is answered. */
export async function forgetTold(tx: Tx, threadId: string): Promise<void> {
  await tx
    .deleteFrom('notice')
    .where('kind', '=', 'first_reply')
    .where('causeId', '=', threadId)
    .where('readAt', 'is', null)
    .execute();
}

/** More than any group has. */
const PEERS_MAX = 100;

/** Peer supporters and facilitators of the group or of the whole place: not the author, nobody on either side of a block with them. */
export async function peersToTell(
  tx: Tx,
  thread: Pick<WaitingThread, 'groupId' | 'authorId'>,
  now: Date,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('account as a')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', ['peer_supporter', 'facilitator'], now, sql`${thread.groupId}::uuid`))
    .where(sql<boolean>`a.id is distinct from ${thread.authorId}::uuid`)
    .where(
      sql<boolean>`not exists (select from block b where (b.blocker_id = a.id and b.blocked_id = ${thread.authorId}::uuid)
        or (b.blocker_id = ${thread.authorId}::uuid and b.blocked_id = a.id))`,
    )
    .limit(PEERS_MAX)
    .execute();
  return rows.map(({ id }) => id);
}

export interface RunningClock {
  threadId: string;
  createdAt: Date;
}

/** Threads of a group whose clock runs, the longest wait first. */
export async function runningClocks(db: Db, groupId: string, limit: number): Promise<RunningClock[]> {
  return db
    .selectFrom('thread as t')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .innerJoin('group as g', 'g.id', 't.groupId')
    .select(['t.id as threadId', 't.createdAt'])
    .where('t.groupId', '=', groupId)
    .where('t.waitsForReply', '=', true)
    .where('t.intent', '<>', 'good_news')
    .where('o.visibility', '=', 'published')
    .where(sql<boolean>`not ${isAnswered} and not ${isShut}`)
    .orderBy('t.createdAt')
    .limit(limit)
    .execute();
}

/** Which of these cases are about a thread that nobody else has answered and that a moderator was asked about. */
export async function casesThatWait(db: Db, caseIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('case as c')
    .innerJoin('thread as t', 't.openingItemId', 'c.itemId')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .select('c.id')
    .where('c.id', 'in', caseIds)
    .where('t.deskToldAt', 'is not', null)
    .where('t.waitsForReply', '=', true)
    .where(sql<boolean>`not ${isAnswered}`)
    .limit(caseIds.length)
    .execute();
  return rows.map(({ id }) => id);
}
