import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { knownChoice } from './polls.model.ts';
import { pollById, saveAnswer } from './polls.queries.ts';

/** Answers an open poll, or changes one's answer. Nobody is told: the moment would say whose it was (TH17). @throws {Conflict} `poll_closed`. */
export async function answerPoll(
  ctx: Ctx,
  { pollId, chosen }: { pollId: string; chosen: readonly number[] },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const found = await pollById(ctx.db, pollId);
  if (found === null) throw unknownTo(ctx);
  await workshopInReach(ctx, found.workshopId);
  const standing = await roomStandingIn(ctx, found.workshopId);
  if (standing === null) throw new NotFound();

  authorize(actor, 'poll.answer', standing.facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const poll = await pollById(tx, pollId, 'lock');
    if (poll === null || poll.state === 'draft') throw new NotFound();
    if (poll.state !== 'open') throw new Conflict('poll_closed');
    await saveAnswer(tx, { pollId, accountId: actor.id, chosen: knownChoice(poll, chosen) });
  });
  return workshopAfter(ctx, found.workshopId);
}
