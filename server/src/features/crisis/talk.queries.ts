import type { TalkSide } from '@between/rules/crisis.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface TalkRow {
  crisisCaseId: string;
  personId: string | null;
  openedAt: Date;
  personSeenAt: Date | null;
  endedAt: Date | null;
  lastAt: Date;
}

const TALK = ['crisisCaseId', 'personId', 'openedAt', 'personSeenAt', 'endedAt', 'lastAt'] as const;

export async function talkOf(db: Db | Tx, crisisCaseId: string): Promise<TalkRow | null> {
  const row = await db.selectFrom('talk').select(TALK).where('crisisCaseId', '=', crisisCaseId).executeTakeFirst();
  return row ?? null;
}

/** Opens the talk, or notes that something was said in it. */
export async function touchTalk(
  tx: Tx,
  row: { crisisCaseId: string; personId: string; at: Date; isOpenAgain: boolean },
): Promise<void> {
  const { crisisCaseId, personId, at, isOpenAgain } = row;
  await tx
    .insertInto('talk')
    .values({ crisisCaseId, personId, openedAt: at, lastAt: at })
    .onConflict((oc) =>
      oc.column('crisisCaseId').doUpdateSet({ lastAt: at, ...(isOpenAgain ? { endedAt: null } : {}) }),
    )
    .execute();
}

export async function endTalkAt(tx: Tx, crisisCaseId: string, at: Date): Promise<void> {
  await tx.updateTable('talk').set({ endedAt: at }).where('crisisCaseId', '=', crisisCaseId).execute();
}

export interface MessageRow {
  id: string;
  crisisCaseId: string;
  side: TalkSide;
  authorId: string | null;
  deskName: string | null;
  sealed: Buffer;
  createdAt: Date;
  reportedAt: Date | null;
}

/** The newest messages of a talk, oldest first. */
export async function messagesOf(db: Db, crisisCaseId: string, limit: number): Promise<MessageRow[]> {
  const rows = await db
    .selectFrom('talkMessage')
    .select(['id', 'crisisCaseId', 'side', 'authorId', 'deskName', 'bodySealed as sealed', 'createdAt', 'reportedAt'])
    .where('crisisCaseId', '=', crisisCaseId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.toReversed().map((row) => ({ ...row, side: row.side as TalkSide }));
}

export interface NewMessage {
  id: string;
  crisisCaseId: string;
  side: TalkSide;
  authorId: string;
  deskName: string | null;
  bodySealed: Buffer;
  createdAt: Date;
}

/** False when a message with this id is there: it was sent before. */
export async function insertMessage(tx: Tx, row: NewMessage): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('talkMessage')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether this member of staff has written in the talk: from then on their name stays. */
export async function hasWritten(tx: Tx, key: { crisisCaseId: string; accountId: string }): Promise<boolean> {
  const row = await tx
    .selectFrom('talkMessage')
    .select('id')
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('authorId', '=', key.accountId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A message of staff in a talk of this person; null for anybody else's. */
export async function messageToPerson(
  tx: Tx,
  key: { messageId: string; personId: string },
): Promise<{ id: string; crisisCaseId: string; reportedAt: Date | null } | null> {
  const row = await tx
    .selectFrom('talkMessage as m')
    .innerJoin('talk as t', 't.crisisCaseId', 'm.crisisCaseId')
    .select(['m.id', 'm.crisisCaseId', 'm.reportedAt'])
    .where('m.id', '=', key.messageId)
    .where('m.side', '=', 'staff')
    .where('t.personId', '=', key.personId)
    .executeTakeFirst();
  return row ?? null;
}

export async function markReported(
  tx: Tx,
  id: string,
  report: { reportedAt: Date; reportNoteSealed: Buffer | null },
): Promise<void> {
  await tx.updateTable('talkMessage').set(report).where('id', '=', id).execute();
}

/** Notes that the person has read up to now; false when there was nothing new. */
export async function personSaw(tx: Tx, crisisCaseId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('talk')
    .set({ personSeenAt: at })
    .where('crisisCaseId', '=', crisisCaseId)
    .where(
      sql<boolean>`exists (select from talk_message m where m.crisis_case_id = talk.crisis_case_id and m.side = 'staff' and m.created_at > coalesce(talk.person_seen_at, '-infinity'))`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a member of staff has read up to now; false when there was nothing new. */
export async function staffSaw(tx: Tx, key: { crisisCaseId: string; accountId: string }, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('crisisPerson')
    .set({ talkSeenAt: at })
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('accountId', '=', key.accountId)
    .where(
      sql<boolean>`exists (select from talk_message m where m.crisis_case_id = crisis_person.crisis_case_id and m.side = 'person' and m.created_at > coalesce(crisis_person.talk_seen_at, '-infinity'))`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Up to when anybody of the team has read; null before. */
export async function teamSeenAt(db: Db, crisisCaseId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('crisisPerson')
    .select((eb) => eb.fn.max('talkSeenAt').as('at'))
    .where('crisisCaseId', '=', crisisCaseId)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Messages of the person that this member of staff has not read, by crisis case. */
export async function unreadOf(
  db: Db,
  key: { crisisCaseIds: readonly string[]; accountId: string },
): Promise<{ crisisCaseId: string; count: number }[]> {
  if (key.crisisCaseIds.length === 0) return [];
  return db
    .selectFrom('talkMessage as m')
    .leftJoin('crisisPerson as p', (join) =>
      join.onRef('p.crisisCaseId', '=', 'm.crisisCaseId').on('p.accountId', '=', key.accountId),
    )
    .select(['m.crisisCaseId', sql<number>`count(*)::int`.as('count')])
    .where('m.crisisCaseId', 'in', key.crisisCaseIds)
    .where('m.side', '=', 'person')
    .where(sql<boolean>`m.created_at > coalesce(p.talk_seen_at, '-infinity')`)
    .groupBy('m.crisisCaseId')
    .limit(key.crisisCaseIds.length)
    .execute();
}

/** Somebody of the team has written to this person in another talk since then. */
export async function wasWrittenToSince(
  tx: Tx,
  key: { personId: string; exceptId: string; since: Date },
): Promise<boolean> {
  const row = await tx
    .selectFrom('talkMessage as m')
    .innerJoin('talk as t', 't.crisisCaseId', 'm.crisisCaseId')
    .select('m.id')
    .where('t.personId', '=', key.personId)
    .where('t.crisisCaseId', '<>', key.exceptId)
    .where('m.side', '=', 'staff')
    .where('m.createdAt', '>', key.since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface TalkCardRow {
  id: string;
  with: string | null;
  isUnread: boolean;
  isEnded: boolean;
  lastAt: Date;
}

/** The person's own talks, newest first; since an instant when one is given. */
export async function talksOf(
  db: Db,
  personId: string,
  { since, limit }: { since: Date | null; limit: number },
): Promise<TalkCardRow[]> {
  let query = db
    .selectFrom('talk as t')
    .select(['t.crisisCaseId as id', 't.lastAt'])
    .select([
      sql<
        string | null
      >`(select m.desk_name from talk_message m where m.crisis_case_id = t.crisis_case_id and m.side = 'staff' order by m.created_at desc limit 1)`.as(
        'with',
      ),
      sql<boolean>`exists (select from talk_message m where m.crisis_case_id = t.crisis_case_id and m.side = 'staff' and m.created_at > coalesce(t.person_seen_at, '-infinity'))`.as(
        'isUnread',
      ),
      sql<boolean>`t.ended_at is not null`.as('isEnded'),
    ])
    .where('t.personId', '=', personId)
    .orderBy('t.lastAt', 'desc')
    .limit(limit);
  if (since !== null) query = query.where('t.lastAt', '>', since).where('t.endedAt', 'is', null);
  return query.execute();
}

/** The person's own talks with their sealed words, for their export. */
export async function everyMessageOf(
  db: Db,
  personId: string,
): Promise<{ crisisCaseId: string; side: string; deskName: string | null; sealed: Buffer; createdAt: Date }[]> {
  return db
    .selectFrom('talkMessage as m')
    .innerJoin('talk as t', 't.crisisCaseId', 'm.crisisCaseId')
    .select(['m.crisisCaseId', 'm.side', 'm.deskName', 'm.bodySealed as sealed', 'm.createdAt'])
    .where('t.personId', '=', personId)
    .orderBy('m.createdAt')
    .limit(10_000)
    .execute();
}
