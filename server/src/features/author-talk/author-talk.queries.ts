import type { TalkSide } from '@between/rules/crisis.ts';
import { type CaseStatus, SETTLED_STATUSES } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { AuthorTalkRow } from './author-talk.model.ts';

function talks(db: Db | Tx) {
  return db
    .selectFrom('authorTalk as t')
    .innerJoin('case as c', 'c.id', 't.caseId')
    .select([
      't.id',
      't.caseId',
      't.personId',
      't.openedBy',
      't.reasonSealed',
      't.openedAt',
      't.endsAt',
      't.lastAt',
      't.personSeenAt',
      't.endedAt',
      'c.status as caseStatus',
      'c.itemId',
    ]);
}

type Raw = Awaited<ReturnType<ReturnType<typeof talks>['execute']>>[number];
const toTalk = (row: Raw): AuthorTalkRow => ({ ...row, caseStatus: row.caseStatus as CaseStatus });

export async function authorTalkById(db: Db | Tx, id: string): Promise<AuthorTalkRow | null> {
  const row = await talks(db).where('t.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toTalk(row);
}

/** The newest talk of a case; null where nobody was asked. */
export async function newestTalkOf(db: Db | Tx, caseId: string): Promise<AuthorTalkRow | null> {
  const row = await talks(db)
    .where('t.caseId', '=', caseId)
    .orderBy('t.openedAt', 'desc')
    .orderBy('t.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toTalk(row);
}

export async function insertTalk(
  tx: Tx,
  row: {
    id: string;
    caseId: string;
    personId: string;
    openedBy: string;
    reasonSealed: Buffer;
    openedAt: Date;
    endsAt: Date;
    lastAt: Date;
  },
): Promise<void> {
  await tx.insertInto('authorTalk').values(row).execute();
}

/** Asking again in a talk that is open: newer words, a newer reason, a later end. */
export async function askAgain(
  tx: Tx,
  id: string,
  change: { openedBy: string; reasonSealed: Buffer; endsAt: Date; lastAt: Date },
): Promise<void> {
  await tx.updateTable('authorTalk').set(change).where('id', '=', id).execute();
}

export async function touchTalk(tx: Tx, id: string, lastAt: Date): Promise<void> {
  await tx.updateTable('authorTalk').set({ lastAt }).where('id', '=', id).execute();
}

export async function endTalkNow(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('authorTalk').set({ endedAt: at }).where('id', '=', id).where('endedAt', 'is', null).execute();
}

/** False when a message with this id is there: it was sent before. */
export async function insertMessage(
  tx: Tx,
  row: { id: string; talkId: string; side: TalkSide; authorId: string; bodySealed: Buffer; createdAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('authorTalkMessage')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export interface AuthorTalkMessageRow {
  id: string;
  side: TalkSide;
  authorId: string | null;
  handle: string | null;
  sealed: Buffer;
  createdAt: Date;
}

/** The newest messages of one talk, or of all talks of a case, oldest first. */
export async function messagesOf(
  db: Db,
  key: { talkId: string } | { caseId: string },
  limit: number,
): Promise<AuthorTalkMessageRow[]> {
  const query = db
    .selectFrom('authorTalkMessage as m')
    .innerJoin('authorTalk as t', 't.id', 'm.talkId')
    .leftJoin('account as a', 'a.id', 'm.authorId')
    .select(['m.id', 'm.side', 'm.authorId', 'a.handle', 'm.bodySealed as sealed', 'm.createdAt'])
    .orderBy('m.createdAt', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit);
  const rows = await (
    'talkId' in key ? query.where('t.id', '=', key.talkId) : query.where('t.caseId', '=', key.caseId)
  ).execute();
  return rows.toReversed().map((row) => ({ ...row, side: row.side as TalkSide }));
}

const UNREAD = sql<boolean>`exists (select from author_talk_message m where m.talk_id = t.id and m.side = 'staff'
  and m.created_at > coalesce(t.person_seen_at, '-infinity'))`;

/** Notes that the person has read up to now; false when there was nothing new. */
export async function personSaw(tx: Tx, talkId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('authorTalk as t')
    .set({ personSeenAt: at })
    .where('t.id', '=', talkId)
    .where(UNREAD)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The talks of a person, the latest word first. */
export async function talksOfPerson(
  db: Db,
  personId: string,
  limit: number,
): Promise<(AuthorTalkRow & { isUnread: boolean })[]> {
  const rows = await talks(db)
    .select(UNREAD.as('isUnread'))
    .where('t.personId', '=', personId)
    .orderBy('t.lastAt', 'desc')
    .orderBy('t.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toTalk(row), isUnread: Boolean(row.isUnread) }));
}

/** The words that the person is asked about, as they stand; empty once they were taken back. */
export async function wordsAskedAbout(db: Db, itemId: string): Promise<string> {
  const row = await db
    .selectFrom('item')
    .select('body')
    .where('id', '=', itemId)
    .where('visibility', '<>', 'author_deleted')
    .executeTakeFirst();
  return row?.body ?? '';
}

/** Every message of a person's talks with its sealed words, for their file. */
export async function everyMessageOf(
  db: Db,
  personId: string,
): Promise<{ talkId: string; caseId: string; side: string; sealed: Buffer; createdAt: Date }[]> {
  return db
    .selectFrom('authorTalkMessage as m')
    .innerJoin('authorTalk as t', 't.id', 'm.talkId')
    .select(['m.talkId', 't.caseId', 'm.side', 'm.bodySealed as sealed', 'm.createdAt'])
    .where('t.personId', '=', personId)
    .orderBy('m.createdAt')
    .limit(10_000)
    .execute();
}

/** Their talks in cases that nobody works on any more; those of open ones stay sealed until the case closes. */
export async function deleteTalksOf(tx: Tx, personId: string): Promise<void> {
  await tx
    .deleteFrom('authorTalk')
    .where('personId', '=', personId)
    .where('caseId', 'in', (eb) =>
      eb
        .selectFrom('case')
        .select('id')
        .where('status', 'in', [...SETTLED_STATUSES]),
    )
    .execute();
}

/** Talks kept long enough, and those of people who left, once the case is closed; how many went. */
export async function deleteOldTalks(db: Db, { before, limit }: { before: Date; limit: number }): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('authorTalk')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('authorTalk as t')
        .innerJoin('case as c', 'c.id', 't.caseId')
        .innerJoin('account as a', 'a.id', 't.personId')
        .select('t.id')
        .where('c.status', 'in', [...SETTLED_STATUSES])
        .where((or) => or.or([or('t.lastAt', '<', before), or('a.lifeState', '=', 'deleted')]))
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
