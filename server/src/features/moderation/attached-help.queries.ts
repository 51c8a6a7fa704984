import type { GroupVisibility } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** Groups that every member can find and read about, and that still go on. */
function groupsForAll(db: Db | Tx) {
  return db
    .selectFrom('group')
    .select(['id', 'name', 'slug'])
    .where('visibility', '=', 'members' satisfies GroupVisibility)
    .where('archivedAt', 'is', null);
}

/** Name and address of such a group; null once it has ended or closed its door. */
export async function helpGroup(db: Db | Tx, id: string): Promise<{ id: string; name: string; slug: string } | null> {
  return (await groupsForAll(db).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Groups that a letter can lead to, by name. */
export function helpGroups(db: Db): Promise<{ id: string; name: string; slug: string }[]> {
  return groupsForAll(db).orderBy('name').limit(100).execute();
}
