import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import type { ProfileRow, ProfileTextRow } from './accounts.model.ts';

const TEXT_COLUMNS = [
  'i.id as itemId',
  'i.authorId',
  'i.html',
  'i.visibility',
  'i.contentTopics',
  'i.contentNote',
  'i.version',
  'i.editedAt',
] as const;

function abouts(db: Db | Tx, accountId: string) {
  return db
    .selectFrom('profileText as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .select(TEXT_COLUMNS)
    .where('p.accountId', '=', accountId)
    .where('i.body', '<>', '');
}

type RawAbout = Omit<ProfileTextRow, 'visibility' | 'contentTopics'> & { visibility: string; contentTopics: string[] };

function toAbout(row: RawAbout | undefined): ProfileTextRow | null {
  if (row === undefined) return null;
  return { ...row, visibility: row.visibility as Visibility, contentTopics: row.contentTopics as ContentTopic[] };
}

/** The profile text of an account as others read it, while it is shown to them. */
export async function publishedAbout(db: Db | Tx, accountId: string): Promise<ProfileTextRow | null> {
  const row = await abouts(db, accountId)
    .select((eb) => eb.fn.coalesce('i.shownBody', 'i.body').as('body'))
    .where('i.visibility', '=', 'published')
    .executeTakeFirst();
  return toAbout(row);
}

/** One's own profile text in one's own words, also while it waits out of sight. */
export async function ownAbout(db: Db | Tx, accountId: string): Promise<ProfileTextRow | null> {
  const row = await abouts(db, accountId)
    .select('i.body')
    .where('i.visibility', 'in', ['published', 'held'])
    .executeTakeFirst();
  return toAbout(row);
}

/** The item that holds the profile text, in whatever state, locked; null before the first one. */
export async function lockAbout(
  tx: Tx,
  accountId: string,
): Promise<{ itemId: string; visibility: string; body: string; version: number } | null> {
  const row = await tx
    .selectFrom('profileText as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .select(['p.itemId', 'i.visibility', 'i.body', 'i.version'])
    .where('p.accountId', '=', accountId)
    .forUpdate('i')
    .executeTakeFirst();
  return row ?? null;
}

export async function insertAbout(
  tx: Tx,
  row: { itemId: string; accountId: string; taken: Taken; at: Date },
): Promise<void> {
  const { body, html, htmlVersion, visibility } = row.taken;
  await tx
    .insertInto('item')
    .values({
      id: row.itemId,
      kind: 'profile_text',
      authorId: row.accountId,
      body,
      html,
      htmlVersion,
      visibility,
      createdAt: row.at,
      visibilityAt: row.at,
    })
    .execute();
  await tx.insertInto('profileText').values({ itemId: row.itemId, accountId: row.accountId }).execute();
}

/** Keeps the words as they were, then replaces them. */
export async function replaceAbout(
  tx: Tx,
  row: { itemId: string; accountId: string; taken: Taken; at: Date },
): Promise<void> {
  const { body, html, htmlVersion, visibility, shownBody, contentTopics } = row.taken;
  await tx
    .insertInto('itemVersion')
    .columns(['itemId', 'version', 'body', 'contentTopics', 'contentNote', 'changedBy', 'replacedAt'])
    .expression((eb) =>
      eb
        .selectFrom('item')
        .select([
          'id',
          'version',
          'body',
          'contentTopics',
          'contentNote',
          eb.val(row.accountId).$castTo<string>().as('changedBy'),
          eb.val(row.at).as('replacedAt'),
        ])
        .where('id', '=', row.itemId),
    )
    .execute();
  await tx
    .updateTable('item')
    .set((eb) => ({
      body,
      html,
      htmlVersion,
      shownBody,
      redactedSpans: '[]',
      contentTopics: [...contentTopics],
      version: eb('version', '+', 1),
      editedAt: row.at,
      ...(visibility === 'held' ? { visibility, visibilityAt: row.at } : {}),
    }))
    .where('id', '=', row.itemId)
    .execute();
}

/** Somebody others may look up: confirmed, let in, not gone. */
export async function profileByHandleKey(db: Db, handleKey: string): Promise<ProfileRow | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'handle', 'createdAt'])
    .where('handleKey', '=', handleKey)
    .where('emailConfirmedAt', 'is not', null)
    .where('approvedAt', 'is not', null)
    .where('lifeState', 'not in', ['deleted', 'banned'])
    .executeTakeFirst();
  return row ?? null;
}

export async function isBlockedPair(db: Db | Tx, one: string, other: string): Promise<boolean> {
  const row = await db
    .selectFrom('block')
    .select('blockerId')
    .where((w) =>
      w.or([
        w.and([w('blockerId', '=', one), w('blockedId', '=', other)]),
        w.and([w('blockerId', '=', other), w('blockedId', '=', one)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Roles that hold now, shown beside the name. */
export async function rolesOf(db: Db, accountId: string, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .select('role')
    .distinct()
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .where('validFrom', '<=', now)
    .where((w) => w.or([w('validUntil', 'is', null), w('validUntil', '>', now)]))
    .limit(20)
    .execute();
  return rows.map((row) => row.role);
}
