import { MESSAGE_TRIED_MINUTES } from '@between/rules/workshops.ts';
import type { Due, JobContext } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { tellAttendees } from '../workshops/tell-attendees.ts';
import { dueIds, makeItem, takeDue, updateMessage } from './host-messages.queries.ts';
import { checkWording } from './safe-wording.ts';

/** Messages sent in one tick; the rest a second later. */
const AT_ONCE = 10;

/**
 * Sends what is due, each in a transaction of its own: that it is sent, and the notices of the first people or the job for
 * the rest, stand in it. Nobody is told twice and nobody is left out, whichever node does it and whatever ends in the middle.
 */
export const hostMessagesDues: readonly Due[] = [{ name: 'host_messages.send', run: sendDue }];

async function sendDue(ctx: JobContext, now: Date): Promise<void> {
  const problems: unknown[] = [];
  for (const id of await dueIds(ctx.db, { now, limit: AT_ONCE }))
    try {
      await transaction(ctx.db, (tx) => send(ctx, tx, id, now));
    } catch (problem) {
      // The others go out all the same; this one is tried again, and told after a while.
      problems.push(problem);
      await transaction(ctx.db, (tx) => giveUp(tx, id, now));
    }
  if (problems.length > 0) throw problems[0];
}

async function send(ctx: JobContext, tx: Tx, id: string, now: Date): Promise<void> {
  const message = await takeDue(tx, id, now);
  if (message === null) return;
  const { workshopId, body, isAuthorFit } = message;
  const failure = !isAuthorFit ? ('author_gone' as const) : areWordsFit(ctx, body) ? null : ('words' as const);
  if (failure !== null) return updateMessage(tx, id, { state: 'failed', failure }, now);
  await updateMessage(tx, id, { state: 'sent', sentAt: now }, now);
  await makeItem(tx, id, { id: ctx.ids.uuid(), at: now });
  await tellAttendees(ctx, tx, { workshopId, detail: 'host_message', after: null });
}

async function giveUp(tx: Tx, id: string, now: Date): Promise<void> {
  const message = await takeDue(tx, id, now);
  if (message !== null && addMinutes(message.dueAt, MESSAGE_TRIED_MINUTES) <= now)
    await updateMessage(tx, id, { state: 'failed', failure: 'trouble' }, now);
}

/** What was written weeks ago is judged as it would be today. */
function areWordsFit({ config }: JobContext, body: string): boolean {
  try {
    checkWording(intake(body, { kind: 'hostMessage', field: 'body' }).body, config.publicOrigin.origin);
    return true;
  } catch (problem) {
    if (problem instanceof InvalidInput) return false;
    throw problem;
  }
}
