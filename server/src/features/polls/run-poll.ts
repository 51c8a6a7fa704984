import { POLLS_EACH, type PollChoice } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { placesOf, type PollRow } from './polls.model.ts';
import { closeOpenPolls, countPolls, deletePoll, insertPoll, pollById, setPollState } from './polls.queries.ts';

type After = Promise<{ workshop: WorkshopRow }>;

export interface NewPoll {
  workshopId: string;
  question: string;
  choice: PollChoice;
  options: readonly string[];
  opensNow: boolean;
}

/** Prepares a poll, or asks it on the spot (TH17). @throws {InvalidInput} @throws {Conflict} `polls_full`. @throws {Forbidden} `room_closed`, `safety_moderator_away`, `staff_only`. */
export async function makePoll(ctx: Ctx, input: NewPoll): After {
  const { workshopId, choice, opensNow } = input;
  await mayRun(ctx, workshopId, opensNow ? 'poll.open' : 'poll.run');

  const question = intake(input.question, { kind: 'pollQuestion', field: 'question' }).body;
  const given = input.options.map((option) => intake(option, { kind: 'pollOption', field: 'options' }).body);
  const options = placesOf(choice, given);
  const poll = { id: ctx.ids.uuid(), workshopId, question, choice, options, createdAt: ctx.clock.now() };
  return inWorkshop(ctx, workshopId, async (tx) => {
    if ((await countPolls(tx, workshopId)) >= POLLS_EACH) throw new Conflict('polls_full');
    if (opensNow) await closeOpenPolls(tx, workshopId);
    await insertPoll(tx, { ...poll, state: opensNow ? 'open' : 'draft' });
  });
}

/** Opens a draft; one poll is open at a time. @throws {Conflict} `not_allowed` for one that was open before. */
export function openPoll(ctx: Ctx, pollId: string): After {
  return onPoll(ctx, pollId, 'poll.open', async (tx, poll) => {
    if (poll.state !== 'draft') throw new Conflict('not_allowed');
    await closeOpenPolls(tx, poll.workshopId);
    await setPollState(tx, poll.id, 'open');
  });
}

/** Closes it for good; closing again changes nothing. @throws {Conflict} `not_allowed` for a draft. */
export function closePoll(ctx: Ctx, pollId: string): After {
  return onPoll(ctx, pollId, 'poll.run', async (tx, poll) => {
    if (poll.state === 'draft') throw new Conflict('not_allowed');
    await setPollState(tx, poll.id, 'closed');
  });
}

/** Takes it away with its answers. */
export function removePoll(ctx: Ctx, pollId: string): After {
  return onPoll(ctx, pollId, 'poll.run', (tx, poll) => deletePoll(tx, poll.id));
}

async function onPoll(
  ctx: Ctx,
  pollId: string,
  action: 'poll.run' | 'poll.open',
  change: (tx: Tx, poll: PollRow) => Promise<void>,
): After {
  const found = await pollById(ctx.db, pollId);
  if (found === null) throw unknownTo(ctx);
  await mayRun(ctx, found.workshopId, action);
  return inWorkshop(ctx, found.workshopId, async (tx) => {
    const poll = await pollById(tx, pollId, 'lock');
    if (poll === null) throw new NotFound();
    await change(tx, poll);
  });
}

async function mayRun(ctx: Ctx, workshopId: string, action: 'poll.run' | 'poll.open'): Promise<void> {
  await workshopInReach(ctx, workshopId);
  const standing = await roomStandingIn(ctx, workshopId);
  if (standing === null) throw new NotFound();
  authorize(ctx.actor, action, standing.facts);
}

/** One change after the other in a workshop; everybody in it looks again. */
async function inWorkshop(ctx: Ctx, workshopId: string, change: (tx: Tx) => Promise<void>): After {
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    await change(tx);
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'questions.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
}
