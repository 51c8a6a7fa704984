import type { ItemKind, Visibility } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { LookedUpItemRow } from './look-up.model.ts';

/** An account by its handle, whatever its case. */
export async function accountByHandle(db: Db | Tx, handle: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where((eb) => eb.fn<string>('lower', ['handle']), '=', handle)
    .where('lifeState', '<>', 'deleted')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Words by their own id, or those that opened a thread of that id. */
export async function itemByAddress(db: Db | Tx, id: string): Promise<LookedUpItemRow | null> {
  const row = await db
    .selectFrom('item as i')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .select(['i.id', 'i.authorId', 'i.kind', 'i.visibility', 'i.version', 'i.html', 'i.createdAt', 'i.editedAt'])
    .select(['t.id as threadId', 't.title as threadTitle', 'g.name as groupName', 'g.slug as groupSlug'])
    .where((eb) =>
      eb('i.id', '=', eb.fn.coalesce(eb.selectFrom('thread').select('openingItemId').where('id', '=', id), eb.val(id))),
    )
    .executeTakeFirst();
  return row === undefined ? null : { ...row, kind: row.kind as ItemKind, visibility: row.visibility as Visibility };
}
