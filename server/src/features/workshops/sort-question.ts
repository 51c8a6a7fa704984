import {
  NOT_TAKEN_REASONS,
  type NotTakenReason,
  OPEN_QUESTION_STATES,
  type QuestionMove,
} from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { nextQuestionState, type QuestionRow } from './questions.model.ts';
import { questionById } from './questions.queries.ts';
import { clearStage, moveQuestion, moveWants } from './questions.writes.queries.ts';
import { questionAfter, readableQuestion } from './readable-question.ts';
import { roomOf } from './workshops.loaders.ts';
import { workshopById } from './workshops.queries.ts';

export interface Sorting {
  questionId: string;
  version: number;
  move: QuestionMove;
  reason?: NotTakenReason | null | undefined;
  into?: string | null | undefined;
}

/**
 * Moves a question along its way: read and approved, on the stage, answered, not taken with a reason, or part of another (TH14).
 * @throws {Conflict} `question_moved` when somebody was first, `question_held` while a person reads it (TH15), `not_allowed` where there is no arrow.
 */
export async function sortQuestion(ctx: Ctx, input: Sorting): Promise<{ question: QuestionRow }> {
  const { actor, question, workshop, facts } = await readableQuestion(ctx, input.questionId);

  authorize(actor, 'workshop.sortQuestions', facts);

  const room = await roomOf(ctx, workshop.id);
  if (input.move === 'to_stage' && room?.isPaused === true) throw new Forbidden('room_paused');
  if (input.move === 'to_stage' && room?.isModeratorHere === false) throw new Forbidden('safety_moderator_away');
  await transaction(ctx.db, async (tx) => {
    await workshopById(tx, workshop.id, 'lock');
    const now = (await questionById(tx, actor.id, question.id, 'lock'))?.question;
    if (now === undefined || now.version !== input.version) throw new Conflict('question_moved');
    await move(tx, actor.id, now, input);
    announce(tx, ctx, (live) =>
      live.notice(`workshop:${workshop.id}`, 'questions.changed', { workshopId: workshop.id }),
    );
  });
  return questionAfter(ctx, actor, question.id);
}

async function move(tx: Tx, actorId: string, question: QuestionRow, input: Sorting): Promise<void> {
  const state = nextQuestionState(question.state, input.move);
  if (state === null) throw new Conflict('not_allowed');
  if (question.visibility !== 'published') throw new Conflict('question_held');
  const mergedInto = state === 'merged' ? await mergeTarget(tx, actorId, question, input.into ?? null) : null;
  const notTakenReason = state === 'not_taken' ? knownReason(input.reason) : null;
  if (state === 'on_stage') await clearStage(tx, question.workshopId);
  await moveQuestion(tx, question.id, { state, notTakenReason, mergedInto });
  if (mergedInto !== null) await moveWants(tx, question.id, mergedInto);
}

function knownReason(reason: NotTakenReason | null | undefined): NotTakenReason {
  const known = NOT_TAKEN_REASONS.find((each) => each === reason);
  if (known === undefined) throw new InvalidInput('reason', 'empty');
  return known;
}

/** Another open question of the same workshop. */
async function mergeTarget(tx: Tx, actorId: string, question: QuestionRow, into: string | null): Promise<string> {
  const target = into === null ? undefined : (await questionById(tx, actorId, into))?.question;
  const isOpen = OPEN_QUESTION_STATES.some((state) => state === target?.state);
  const isThere = target?.workshopId === question.workshopId && target.visibility === 'published';
  if (!isOpen || !isThere || target.id === question.id) throw new InvalidInput('into', 'out_of_range');
  return target.id;
}
