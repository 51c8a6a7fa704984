import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleItems } from '../../policy/item.policy.ts';
import type { SearchHitRow } from './threads.model.ts';

/** Newest words are looked at first; a word as common as "the" stops here instead of reading everything. */
const CANDIDATES = 5_000;

/** Posts whose words or whose thread's title match, newest first, among those the actor may read. Matches stand between U+0001 and U+0002. */
export async function postsMatching(db: Db, actor: Actor, words: string, page: PageRequest): Promise<SearchHitRow[]> {
  const query = sql`websearch_to_tsquery('english', ${words})`;
  let found = db
    .selectFrom('item as i')
    .innerJoin('post as p', 'p.itemId', 'i.id')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select([
      'i.id as postId',
      'p.threadId',
      't.openingItemId as openingId',
      'i.createdAt',
      'i.authorId',
      'a.handle as authorHandle',
      'i.hidesHandle',
      'i.visibility',
      'i.contentTopics',
      'i.contentNote',
    ])
    .select(
      sql<string>`ts_headline('english', coalesce(i.shown_body, i.body), ${query}, ${`StartSel=\u0001, StopSel=\u0002, MaxWords=30, MinWords=12, MaxFragments=1`})`.as(
        'marked',
      ),
    )
    .where('i.visibility', '=', 'published')
    .where('i.kind', '=', 'post')
    .where(
      sql<boolean>`i.id in (
      (select m.id from item m where m.visibility = 'published' and m.kind = 'post' and m.search @@ ${query} order by m.id desc limit ${sql.lit(CANDIDATES)})
      union
      (select m.opening_item_id from thread m where m.search @@ ${query} order by m.id desc limit ${sql.lit(CANDIDATES)})
    )`,
    )
    .where(visibleItems(actor, 'i'))
    .orderBy('i.createdAt', 'desc')
    .orderBy('i.id', 'desc')
    .limit(page.limit + 1);
  if (page.after !== null)
    found = found.where(sql<boolean>`(i.created_at, i.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  const rows = await found.execute();
  return rows.map((row) => ({
    ...row,
    visibility: row.visibility as Visibility,
    contentTopics: row.contentTopics as ContentTopic[],
  }));
}
