import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { canBeWanted, type QuestionRow } from './questions.model.ts';
import { addWant, takeWant } from './questions.writes.queries.ts';
import { tellStaff } from './tell-staff.ts';
import { questionAfter, readableQuestion, standingIn } from './readable-question.ts';

/** Says that one would like to know too, or takes it back. Only the number is ever shown (ME57). @throws {Forbidden} `room_paused`, … */
export async function wantAnswer(ctx: Ctx, questionId: string, isWanted: boolean): Promise<{ question: QuestionRow }> {
  const { actor, question, workshop, facts } = await readableQuestion(ctx, questionId);
  const { facts: room } = await standingIn(ctx, workshop.id);

  authorize(actor, 'workshop.want', { ...facts, room });
  if (!canBeWanted(question)) throw new Conflict('not_allowed');

  await transaction(ctx.db, async (tx) => {
    await (isWanted ? addWant : takeWant)(tx, question.id, actor.id);
    // A room of 500 shall not fetch again for each wish: those who run it hear at once, the others with the next move.
    announce(tx, ctx, (live) => tellStaff(live, workshop));
  });
  return questionAfter(ctx, actor, question.id);
}
