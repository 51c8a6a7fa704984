import type { Due, JobContext } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { tellAttendees } from '../workshops/tell-attendees.ts';
import { dueMessages, updateMessage } from './host-messages.queries.ts';
import { checkWording } from './safe-wording.ts';

/** Messages sent in one tick; the rest a second later. */
const AT_ONCE = 10;

/**
 * Sends what is due. That it is sent, and the notices of the first people or the job for the rest, stand in one transaction:
 * nobody is told twice and nobody is left out, whichever node does it and whatever ends in the middle.
 */
export const hostMessagesDues: readonly Due[] = [{ name: 'host_messages.send', run: sendDue }];

async function sendDue(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    for (const { id, workshopId, body, isAuthorFit } of await dueMessages(tx, { now, limit: AT_ONCE })) {
      const failure = !isAuthorFit ? ('author_gone' as const) : areWordsFit(body) ? null : ('words' as const);
      if (failure !== null) {
        await updateMessage(tx, id, { state: 'failed', failure }, now);
        continue;
      }
      await updateMessage(tx, id, { state: 'sent', sentAt: now }, now);
      await tellAttendees(ctx, tx, { workshopId, detail: 'host_message', after: null });
    }
  });
}

/** What was written weeks ago is judged as it would be today. */
function areWordsFit(body: string): boolean {
  try {
    checkWording(intake(body, { kind: 'hostMessage', field: 'body' }).body);
    return true;
  } catch (problem) {
    if (problem instanceof InvalidInput) return false;
    throw problem;
  }
}
