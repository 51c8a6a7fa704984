import type { Visibility } from '@between/rules/content.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { waitedItems } from './holds.queries.ts';

const WAITED = Symbol('safety.waited');

/** The actor's own words waited for nothing and a person gave them free: an apology stands with them (R12). One query for a page. */
export async function hasWaited(
  ctx: Ctx,
  item: { id: string; authorId: string | null; visibility: Visibility },
): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || item.authorId !== actor.id || item.visibility !== 'published') return false;
  const load = loaderOf(ctx, WAITED, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await waitedItems(ctx.db, ids), (row) => row.itemId)),
  );
  return (await load(item.id)) !== null;
}
