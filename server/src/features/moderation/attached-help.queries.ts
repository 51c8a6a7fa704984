import type { GroupVisibility } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** A group that every member can find and read about, and that still goes on. */
export async function isGroupForAll(db: Db | Tx, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('group')
    .select('id')
    .where('id', '=', id)
    .where('visibility', '=', 'members' satisfies GroupVisibility)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Name and address of such a group; null once it has ended or closed its door. */
export async function helpGroup(db: Db, id: string): Promise<{ name: string; slug: string } | null> {
  const row = await db
    .selectFrom('group')
    .select(['name', 'slug'])
    .where('id', '=', id)
    .where('visibility', '=', 'members' satisfies GroupVisibility)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Groups that a letter can lead to, by name. */
export function helpGroups(db: Db): Promise<{ id: string; name: string; slug: string }[]> {
  return db
    .selectFrom('group')
    .select(['id', 'name', 'slug'])
    .where('visibility', '=', 'members' satisfies GroupVisibility)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .limit(100)
    .execute();
}
