import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Operators left when this account goes; 1 for somebody who is none, so that only the last one is held back. */
export async function operatorsBeside(tx: Tx, accountId: string): Promise<number> {
  const rows = await tx
    .selectFrom('roleGrant')
    .select('accountId')
    .where('role', '=', 'operator')
    .where('revokedAt', 'is', null)
    .forUpdate()
    .limit(200)
    .execute();
  return rows.some((row) => row.accountId === accountId)
    ? new Set(rows.map((row) => row.accountId).filter((id) => id !== accountId)).size
    : 1;
}

/** True for an item whose words an open case still needs. */
const isUnderCase = sql<boolean>`exists (select from "case" c where c.item_id = item.id and c.status not in ('closed', 'merged'))`;

/** Takes the words of the account away. What an open case looks at keeps them, out of everybody else's sight. */
export async function deleteWords(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx
    .deleteFrom('itemVersion')
    .where('itemId', 'in', (eb) =>
      eb
        .selectFrom('item')
        .select('item.id')
        .where('item.authorId', '=', accountId)
        .where((w) => w.not(isUnderCase)),
    )
    .execute();
  await tx
    .updateTable('thread')
    .set({ title: '—' })
    .where('openingItemId', 'in', (eb) =>
      eb.selectFrom('item').select('item.id').where('item.authorId', '=', accountId),
    )
    .execute();
  await tx
    .updateTable('item')
    .set({
      visibility: 'author_deleted',
      visibilityAt: at,
      body: sql<string>`case when ${isUnderCase} then body else '' end`,
      html: sql<string>`case when ${isUnderCase} then html else '' end`,
      shownBody: sql<string | null>`case when ${isUnderCase} then shown_body end`,
      contentNote: sql<string>`case when ${isUnderCase} then content_note else '' end`,
    })
    .where('authorId', '=', accountId)
    .execute();
  // What was sent to people with a seat is an item, too.
  await tx
    .updateTable('hostMessage')
    .set({ body: '', html: '' })
    .where('accountId', '=', accountId)
    .where('itemId', 'is not', null)
    .execute();
}

/** Items of people who left with their words, whose case has closed since: now the words go, too. */
export async function emptyLeftWords(db: Db): Promise<void> {
  await db
    .updateTable('item')
    .set({ body: '', html: '', shownBody: null, contentNote: '' })
    .where('authorId', 'is', null)
    .where('visibility', '=', 'author_deleted')
    .where('body', '<>', '')
    .where((w) => w.not(isUnderCase))
    .execute();
}

/** Words that stay lose their author; a profile text goes with its person. */
export async function detachWords(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('item')
    .set({
      visibility: 'author_deleted',
      body: sql<string>`case when ${isUnderCase} then body else '' end`,
      html: sql<string>`case when ${isUnderCase} then html else '' end`,
      shownBody: sql<string | null>`case when ${isUnderCase} then shown_body end`,
    })
    .where('authorId', '=', accountId)
    .where('kind', '=', 'profile_text')
    .execute();
  await tx.deleteFrom('profileText').where('accountId', '=', accountId).execute();
  await tx.updateTable('item').set({ authorId: null }).where('authorId', '=', accountId).execute();
  await tx.updateTable('itemVersion').set({ changedBy: null }).where('changedBy', '=', accountId).execute();
  await tx.updateTable('snapshot').set({ authorId: null }).where('authorId', '=', accountId).execute();
  await tx.updateTable('report').set({ reporterId: null }).where('reporterId', '=', accountId).execute();
  await tx.updateTable('writtenAnswer').set({ answeredBy: null }).where('answeredBy', '=', accountId).execute();
  await tx.updateTable('transcript').set({ reviewerId: null }).where('reviewerId', '=', accountId).execute();
  await tx.updateTable('hostMessage').set({ accountId: null }).where('accountId', '=', accountId).execute();
  await tx.updateTable('captionTrack').set({ captionerId: null }).where('captionerId', '=', accountId).execute();
}

/** Reactions go; the counts shown beside posts and lines are made anew from those that stay. @returns what they were left on. */
export async function takeBackReactions(tx: Tx, accountId: string): Promise<string[]> {
  const gone = await tx.deleteFrom('reaction').where('accountId', '=', accountId).returning('itemId').execute();
  const itemIds = [...new Set(gone.map((row) => row.itemId))];
  if (itemIds.length === 0) return [];
  for (const table of ['post', 'line'] as const)
    await sql`
    update ${sql.table(table)} set reaction_counts = coalesce(
      (select jsonb_object_agg(k.kind, k.count) from (select r.kind, count(*)::int as count from reaction r where r.item_id = ${sql.table(table)}.item_id group by r.kind) k), '{}')
    where item_id = any(${itemIds}::uuid[])`.execute(tx);
  return itemIds;
}

export async function leaveGroups(tx: Tx, accountId: string, at: Date): Promise<void> {
  const left = await tx
    .updateTable('membership')
    .set({ leftAt: at })
    .where('accountId', '=', accountId)
    .where('leftAt', 'is', null)
    .returning('groupId')
    .execute();
  if (left.length === 0) return;
  await tx
    .updateTable('group')
    .set({
      memberCount: sql<number>`(select count(*)::int from membership m where m.group_id = "group".id and m.left_at is null)`,
    })
    .where(
      'id',
      'in',
      left.map((row) => row.groupId),
    )
    .execute();
}

/** Tables whose rows belong to one account and to nobody else. */
const OWN_TABLES = [
  'appeal',
  'session',
  'totp',
  'recoveryCode',
  'passkey',
  'challenge',
  'oneTimeToken',
  'consent',
  'documentAcceptance',
  'draft',
  'goalReminder',
  'reminderDevice',
  'workshopReminderChoice',
  'workshopReminder',
  'privateEntry',
  'planShare',
  'findMe',
  'topicFilter',
  'threadFollow',
  'notice',
  'noticeChoice',
  'membership',
  'memorial',
  'roomPerson',
  'roomPresence',
  'groupInvitation',
  'credential',
  'delivery',
  'pushSubscription',
  'onCallPerson',
  'shift',
  'weeklyShift',
  'queueView',
  'reporterMute',
  'watch',
  'wellnessException',
  'roomCall',
] as const;

/** One way to the database for all of them: what refers to what is looked at when the whole statement has run. */
async function emptyOwnTables(tx: Tx, accountId: string): Promise<void> {
  const emptied = OWN_TABLES.map(
    (table, place) =>
      sql`${sql.id(`gone_${place}`)} as (delete from ${sql.table(table)} where account_id = ${accountId}::uuid)`,
  );
  await sql`with ${sql.join(emptied)} select 1`.execute(tx);
}

/** What remains is an id that leads to nobody: decisions and the record of staff's acts refer to it. */
export async function emptyAccount(tx: Tx, accountId: string, at: Date): Promise<void> {
  await emptyOwnTables(tx, accountId);
  await tx
    .deleteFrom('block')
    .where((w) => w.or([w('blockerId', '=', accountId), w('blockedId', '=', accountId)]))
    .execute();
  await tx
    .updateTable('duty')
    .set({ endedAt: at })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();
  await tx
    .updateTable('roleGrant')
    .set({ revokedAt: at })
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .execute();
  await tx
    .updateTable('account')
    .set({
      handle: 'member-left',
      handleKey: `left:${accountId}`,
      email: null,
      emailConfirmedAt: null,
      passwordHash: null,
      lifeState: 'deleted',
      deletedAt: at,
      ageBand: null,
      country: null,
      timeZone: 'UTC',
      quietFrom: null,
      quietTo: null,
      mailDigestAt: null,
      hardDayUntil: null,
      pausedUntil: null,
      backSince: null,
      lastSignInAt: null,
      lastSignInAddress: null,
    })
    .where('id', '=', accountId)
    .execute();
}
