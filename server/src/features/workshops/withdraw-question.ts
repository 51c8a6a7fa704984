import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Forbidden } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import type { QuestionRow } from './questions.model.ts';
import { markWithdrawn } from './questions.writes.queries.ts';
import { questionAfter, readableQuestion } from './readable-question.ts';

/** Takes one's own question back; nothing stays in its place. Always open to whoever asked. @throws {Forbidden} `not_yours`. */
export async function withdrawQuestion(ctx: Ctx, questionId: string): Promise<{ question: QuestionRow }> {
  const { actor, question, workshop } = await readableQuestion(ctx, questionId);
  if (!question.isMine) throw new Forbidden('not_yours');

  await transaction(ctx.db, async (tx) => {
    await markWithdrawn(tx, question.id, ctx.clock.now());
    announce(tx, ctx, (live) => {
      live.notice(`workshop:${workshop.id}`, 'questions.changed', { workshopId: workshop.id });
      live.notice('queue', 'item.changed', { itemId: question.id });
    });
  });
  return questionAfter(ctx, actor, question.id);
}
