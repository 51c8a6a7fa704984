import type { Ctx } from '../../platform/context.ts';
import { loaderOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { standing, type WellnessRow } from './wellness.model.ts';
import { type CardFacts, factsOfCases, severeRest, wellnessOf } from './wellness.queries.ts';

const OWN = Symbol('wellness.own');
const FACTS = Symbol('wellness.facts');
const REST = Symbol('wellness.rest');

type Refusal = 'topic_opted_out' | 'rest_first';

/** Why a case is for others; null when it may be taken. Someone in danger is kept from nobody (R13). Pure. */
function refusalFor(own: WellnessRow, facts: CardFacts, now: Date): Refusal | null {
  if (facts.isCrisis) return null;
  if (facts.topics.some((topic) => own.optedOutTopics.includes(topic))) return 'topic_opted_out';
  return facts.isHard && standing(own, now).restUntil !== null ? 'rest_first' : null;
}

/** @throws {Conflict} `topic_opted_out`, or `rest_first` after too much of the hard. */
export async function assertMayTake(ctx: Ctx, tx: Tx, key: { accountId: string; caseId: string }): Promise<void> {
  const [facts] = await factsOfCases(tx, [key.caseId], ctx.clock.now());
  if (facts === undefined) return;
  const refusal = refusalFor(await wellnessOf(tx, key.accountId), facts, ctx.clock.now());
  if (refusal !== null) throw new Conflict(refusal);
}

/**
 * For a list: whether going on passes over this case. Three queries, however long the list. Whoever took a severe case a
 * short while ago is not led to the next one while a colleague is here for it (R20); nobody is kept from taking it.
 */
export async function isForOthers(ctx: Ctx, caseId: string): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return false;
  const [own, facts] = await Promise.all([
    loaderOf(ctx, OWN, () => wellnessOf(ctx.db, actor.id)),
    factsOf(ctx, caseId),
  ]);
  if (facts === null) return false;
  if (refusalFor(own, facts, ctx.clock.now()) !== null) return true;
  if (!facts.isSevere) return false;
  const rest = await loaderOf(ctx, REST, () => severeRest(ctx.db, actor.id, ctx.clock.now()));
  return rest.isAnybodyElseHere && rest.takenCaseIds.some((id) => id !== caseId);
}

/** For a list: nobody on duty takes a topic of this case, which stays in sight all the same (MO17). */
export async function isShortOfCover(ctx: Ctx, caseId: string): Promise<boolean> {
  return (await factsOf(ctx, caseId))?.isShort ?? false;
}

function factsOf(ctx: Ctx, caseId: string): Promise<CardFacts | null> {
  const load = loaderOf(ctx, FACTS, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await factsOfCases(ctx.db, ids, ctx.clock.now()), (row) => row.caseId),
    ),
  );
  return load(caseId);
}
