import { OPEN_QUESTIONS_EACH } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { hasAcceptedFirstPostDocuments } from '../accounts/first-steps.ts';
import { askedForHelp, asksForHelp } from '../safety/asks-for-help.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import { askedBefore, openQuestionsOf } from './questions.queries.ts';
import type { QuestionAnswer } from './questions.model.ts';
import { insertQuestion } from './questions.writes.queries.ts';
import { questionAfter, standingIn } from './readable-question.ts';
import { workshopInReach } from './readable-workshop.ts';
import { tellStaff } from './tell-staff.ts';
import { workshopById } from './workshops.queries.ts';

export interface Ask {
  workshopId: string;
  clientId: string;
  body: string;
}

/**
 * Asks with no name: the id is random, and only those who run the workshop hear that there is something new (ME57).
 * The same `clientId` again answers the question that is there. @throws {Forbidden} `no_seat`, `room_closed`, `room_paused`, …
 */
export async function askQuestion(ctx: Ctx, { workshopId, clientId, body }: Ask): Promise<QuestionAnswer> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { workshop, facts } = await workshopInReach(ctx, workshopId);
  authorize(actor, 'workshop.attend', facts);
  const { facts: room } = await standingIn(ctx, workshopId);
  const hasFirstSteps = await hasAcceptedFirstPostDocuments(ctx);

  authorize(actor, 'workshop.ask', { ...facts, room, hasFirstSteps });

  const before = await askedBefore(ctx.db, actor.id, clientId);
  if (before !== null)
    return { ...(await questionAfter(ctx, actor, before)), showsHelp: await askedForHelp(ctx, before) };
  const words = await settleWords(ctx, ctx.db, actor.id, intake(body, { kind: 'question', field: 'body' }));
  const id = ctx.ids.timelessUuid();

  await transaction(ctx.db, async (tx) => {
    // One person's questions come one after the other: the row of the workshop keeps the count true.
    await workshopById(tx, workshopId, 'lock');
    // Words that ask for people are never told to wait (R27).
    if (!asksForHelp(words) && (await openQuestionsOf(tx, actor.id, workshopId)) >= OPEN_QUESTIONS_EACH)
      throw new Conflict('questions_waiting');
    const question = { ...words, id, workshopId, roomId: room.room.id, groupId: workshop.groupId, authorId: actor.id };
    if (!(await insertQuestion(tx, { ...question, clientId, at: ctx.clock.now() }))) throw new Conflict('sent_twice');
    const { groupId } = workshop;
    await raiseWords(ctx, tx, {
      itemId: id,
      itemVersion: 1,
      authorId: actor.id,
      groupId,
      taken: words,
      source: 'engine',
    });
    // Raised words never reach the board, so those who run it hear nothing of them (TH15).
    if (words.visibility === 'published') announce(tx, ctx, (live) => tellStaff(live, workshop));
  });
  return { ...(await questionAfter(ctx, actor, id)), showsHelp: asksForHelp(words) };
}
