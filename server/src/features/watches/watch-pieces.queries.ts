import { type RawBuilder, sql } from 'kysely';

/** Whether the desk keeps an eye on the author, or the thread, of this item. */
export function isWatched(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from item wi join watch wa on wa.account_id = wi.author_id where wi.id = ${itemId} and wa.ended_at is null)
    or exists (select from post wp join watch wt on wt.thread_id = wp.thread_id where wp.item_id = ${itemId} and wt.ended_at is null))`;
}

/** All items that are watched: gathered once where many cases are held against them. */
export const watchedItems = sql`select wi.id from watch wa join item wi on wi.author_id = wa.account_id where wa.ended_at is null
  union all select wp.item_id from watch wt join post wp on wp.thread_id = wt.thread_id where wt.ended_at is null`;
