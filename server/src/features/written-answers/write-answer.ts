import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { tellAttendees } from '../workshops/tell-attendees.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { isPageOpen } from './written-answers.model.ts';
import { lockAnswer, markTold, pageOf, saveAnswer, workshopOfAnswer } from './written-answers.queries.ts';

export interface WriteAnswer {
  questionId: string;
  version: number;
  body: string;
  isPublished: boolean;
}

/**
 * Writes an answer down, as a draft or for everybody who had a seat. With the first one they are told, all of them: a
 * notice to those who asked would say who asked (TH16). @throws {Conflict} `answer_changed`. @throws {Forbidden} `answers_closed`.
 */
export async function writeAnswer(ctx: Ctx, input: WriteAnswer): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { questionId, version, isPublished } = input;
  const workshopId = await workshopOfAnswer(ctx.db, questionId);
  if (workshopId === null) throw unknownTo(ctx);
  const { facts } = await workshopInReach(ctx, workshopId);
  const changedAt = ctx.clock.now();
  const isOpen = isPageOpen(await pageOf(ctx.db, workshopId), changedAt);

  authorize(actor, 'writtenAnswer.write', { ...facts, isOpen });
  if (actor.kind === 'guest') throw new Unauthenticated();

  const { body, html, htmlVersion } = intake(input.body, { kind: 'writtenAnswer', field: 'body' });
  await transaction(ctx.db, async (tx) => {
    const answer = await lockAnswer(tx, questionId);
    if (answer === null) throw new NotFound();
    if (answer.version !== version) throw new Conflict('answer_changed');
    const state = isPublished ? 'published' : 'draft';
    await saveAnswer(tx, { questionId, state, body, html, htmlVersion, answeredBy: actor.id, changedAt });
    if (!isPublished) return;
    if (await markTold(tx, workshopId, changedAt))
      await tellAttendees(ctx, tx, { workshopId, detail: 'answers_there', after: null });
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'questions.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
}
