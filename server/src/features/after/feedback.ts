import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import type { FeedbackFacts } from '../../policy/after.policy.ts';
import { hasLeftNotOk } from '../room-calls/has-left-not-ok.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { type Answers, feedbackClosesAt, type Results, resultsOf } from './after.model.ts';
import { endingOf } from './ending-of.ts';
import { answersBy, answersTo, saveAnswers } from './feedback.queries.ts';

export interface FeedbackView {
  closesAt: Date;
  isAsked: boolean;
  mine: Answers | null;
  results: Results | null;
}

/**
 * Says how a workshop was, or changes that, for a week after it ended (TH24). Nobody is told: the moment would say whose it
 * was. @throws {Forbidden} `not_over`, `no_seat`, `own_workshop`, `feedback_closed`.
 */
export async function giveFeedback(
  ctx: Ctx,
  { workshopId, worth, safe, clear }: Answers & { workshopId: string },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'feedback.give', await feedbackFacts(ctx, workshop));
  if (actor.kind === 'guest') throw new Unauthenticated();

  const row = { id: ctx.ids.timelessUuid(), workshopId, accountId: actor.id, worth, safe, clear };
  await transaction(ctx.db, (tx) => saveAnswers(tx, row));
  return workshopAfter(ctx, workshopId);
}

/** What there is of it for the viewer; null before the workshop ended. */
export async function readFeedback(ctx: Ctx, workshop: WorkshopRow): Promise<FeedbackView | null> {
  const { actor } = ctx;
  const ending = await endingOf(ctx, workshop.id);
  if (ending === null || actor.kind === 'guest') return null;
  const facts = await feedbackFacts(ctx, workshop);
  const canGive = may(actor, 'feedback.give', facts);
  const canRead = may(actor, 'feedback.read', facts);
  return {
    closesAt: feedbackClosesAt(ending),
    isAsked: canGive && !(await hasLeftNotOk(ctx, workshop.id, actor.id)),
    mine: canGive ? await answersBy(ctx.db, workshop.id, actor.id) : null,
    results: canRead && !facts.isOpen ? resultsOf(await answersTo(ctx.db, workshop.id)) : null,
  };
}

async function feedbackFacts(ctx: Ctx, workshop: WorkshopRow): Promise<FeedbackFacts> {
  const [facts, ending] = await Promise.all([workshopStanding(ctx, workshop), endingOf(ctx, workshop.id)]);
  return { ...facts, isOpen: ending !== null && ctx.clock.now() < feedbackClosesAt(ending) };
}
