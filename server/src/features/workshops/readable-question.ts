import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import type { Member } from '../../policy/actor.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import type { RoomStanding } from '../chat/room-standing.model.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import type { QuestionRow } from './questions.model.ts';
import { questionById } from './questions.queries.ts';
import { factsOf, roomOf } from './workshops.loaders.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';

export interface FoundQuestion {
  actor: Member;
  question: QuestionRow;
  workshop: WorkshopRow;
  facts: WorkshopFacts;
}

/** A question the actor may know of. @throws {NotFound} also for one that exists but is not theirs to know. */
export async function readableQuestion(ctx: Ctx, questionId: string): Promise<FoundQuestion> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const found = await questionById(ctx.db, actor.id, questionId);
  const workshop = found === null ? null : await workshopById(ctx.db, found.question.workshopId);
  if (found === null || workshop === null) throw unknownTo(ctx);
  const facts = await factsOf(ctx, workshop);
  const { question, authorId } = found;

  authorize(actor, 'workshop.readQuestion', { ...facts, question: { authorId, state: question.state } });
  if (!question.isMine && question.visibility !== 'published') throw new NotFound();

  return { actor, question, workshop, facts };
}

/** How the actor stands in the room of a workshop. @throws {NotFound} while it has none. */
export async function standingIn(ctx: Ctx, workshopId: string): Promise<RoomStanding> {
  const room = await roomOf(ctx, workshopId);
  const standing = room === null ? null : await roomStandingOf(ctx, room.id);
  if (standing === null) throw new NotFound();
  return standing;
}

/** The question as it is now, for the answer to whoever changed something. */
export async function questionAfter(ctx: Ctx, actor: Member, id: string): Promise<{ question: QuestionRow }> {
  const found = await questionById(ctx.db, actor.id, id);
  if (found === null) throw new NotFound();
  return { question: found.question };
}
