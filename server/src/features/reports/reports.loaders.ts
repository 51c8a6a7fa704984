import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { reportedAmong } from './reports.queries.ts';

const REPORTED = Symbol('reports.reported');

/** Whether the viewer has reported these words: they fold for the reporter at once (ME24). One query for a whole list. */
export async function viewerReported(ctx: Ctx, itemId: string): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return false;
  const load = loaderOf(ctx, REPORTED, () =>
    loader(async (ids: readonly string[]) => {
      const reported = new Set(await reportedAmong(ctx.db, actor.id, ids));
      return ids.map((id) => reported.has(id));
    }),
  );
  return load(itemId);
}
