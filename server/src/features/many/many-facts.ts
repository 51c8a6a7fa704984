import { type Ctx, loaderOf } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { manyFacts, type ManyFactsRow } from './many.queries.ts';

const FACTS = Symbol('many.facts');

/** For a list of cards that the viewer was shown: what is read of each before it is decided with others. One query. */
export async function factsForMany(ctx: Ctx, caseId: string): Promise<ManyFactsRow> {
  const load = loaderOf(ctx, FACTS, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await manyFacts(ctx.db, ids), (row) => row.caseId)),
  );
  const facts = await load(caseId);
  if (facts === null) throw new NotFound();
  return facts;
}
