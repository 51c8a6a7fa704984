import type { RegistrationState } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { afterCommit, enqueue, type Tx } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { attendeesAfter } from './workshops.writes.queries.ts';

export const TELL_ATTENDEES = 'tell_attendees';
/** People told in one transaction; the rest by a job, so that a large workshop never holds one. */
const TOLD_AT_ONCE = 100;

const COMING = ['waiting', 'offered', 'taken'] as const satisfies readonly RegistrationState[];
const HAD_A_SEAT = ['taken'] as const satisfies readonly RegistrationState[];

export interface AttendeeTelling {
  workshopId: string;
  detail: 'moved' | 'cancelled' | 'answers_there' | 'transcript_there' | 'resources_there' | 'host_message';
  after: string | null;
}

/** Tells everybody with a seat or a place what changed (TH09); of what comes afterwards, whoever had a seat (TH16, TH22, TH24). */
export async function tellAttendees(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'nudgeJobs' | 'live'>,
  tx: Tx,
  { workshopId, detail, after }: AttendeeTelling,
): Promise<void> {
  const states = detail === 'moved' || detail === 'cancelled' ? COMING : HAD_A_SEAT;
  const people = await attendeesAfter(tx, { workshopId, states, after, limit: TOLD_AT_ONCE });
  await tell(
    ctx,
    tx,
    people.map(({ accountId }) => ({ accountId, kind: 'workshop_changed', causeId: workshopId, detail })),
  );
  const last = people.at(-1);
  if (people.length < TOLD_AT_ONCE || last === undefined) return;
  await enqueue(tx, TELL_ATTENDEES, [{ workshopId, detail, after: last.id }]);
  afterCommit(tx, () => ctx.nudgeJobs());
}
