import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { isPageOpen, type ShownPage, shownAnswer } from './written-answers.model.ts';
import { answersOf, leftOverCount, pageOf } from './written-answers.queries.ts';

/** The page as the viewer may see it: drafts leave the server for those who write only. */
export async function readWrittenAnswers(ctx: Ctx, workshop: WorkshopRow): Promise<ShownPage | null> {
  const { actor } = ctx;
  const facts = await workshopStanding(ctx, workshop);
  if (actor.kind === 'guest' || !may(actor, 'writtenAnswer.read', facts)) return null;
  const page = await pageOf(ctx.db, workshop.id);
  if (page === null) return null;
  const isOpen = isPageOpen(page, ctx.clock.now());
  const canWrite = may(actor, 'writtenAnswer.write', { ...facts, isOpen });
  const rows = await answersOf(ctx.db, actor, workshop.id);
  return { ...page, isOpen, canWrite, answers: rows.map((row) => shownAnswer(row, canWrite)) };
}

/** How many questions would come onto the page now; null for whoever does not make it. */
export async function readLeftOverCount(ctx: Ctx, workshop: WorkshopRow): Promise<number | null> {
  const facts = await workshopStanding(ctx, workshop);
  return may(ctx.actor, 'writtenAnswer.make', facts) ? leftOverCount(ctx.db, workshop.id) : null;
}
