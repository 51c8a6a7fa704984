import type { Ctx } from '../../platform/context.ts';
import { abilitiesOf } from './case-abilities.ts';
import type { CaseCardRow, CaseRow } from './case.model.ts';
import { looksSince } from './list-cases.ts';
import { casesToMergeInto } from './merge.queries.ts';
import { cardsById } from './queue.queries.ts';

/** The case that stays; null also where the actor may not know it. */
export async function readMergedInto(ctx: Ctx, row: CaseRow): Promise<CaseCardRow | null> {
  if (row.mergedInto === null) return null;
  const [card] = await cardsById(ctx.db, ctx.actor, { ids: [row.mergedInto], freshSince: looksSince(ctx) });
  return card ?? null;
}

/** What a case can be merged into, the nearest first; nothing is looked up where the actor may not merge it. */
export async function readMergeChoices(ctx: Ctx, row: CaseRow): Promise<CaseCardRow[]> {
  if (!abilitiesOf(ctx, row).merge) return [];
  const { id: caseId, itemId, groupId } = row;
  const ids = await casesToMergeInto(ctx.db, ctx.actor, { caseId, itemId, groupId });
  const cards = await cardsById(ctx.db, ctx.actor, { ids, freshSince: looksSince(ctx) });
  return ids.flatMap((each) => cards.find((card) => card.id === each) ?? []);
}
