import type { Visibility } from '@between/rules/content.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import type { HoldRow } from './hold.model.ts';
import { openHoldsOf } from './holds.queries.ts';

const HOLDS = Symbol('safety.holds');

/** The wait of the actor's own held words; null for everybody else and for words that do not wait. One query for a page. */
export async function holdOf(
  ctx: Ctx,
  item: { id: string; authorId: string | null; visibility: Visibility },
): Promise<HoldRow | null> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || item.authorId !== actor.id || item.visibility !== 'held') return null;
  const load = loaderOf(ctx, HOLDS, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await openHoldsOf(ctx.db, actor.id, ids), (row) => row.itemId),
    ),
  );
  return load(item.id);
}
