import { FEEDBACK_DAYS } from '@between/rules/workshops.ts';
import { every } from '../../jobs/every.ts';
import type { Due, JobContext } from '../../jobs/job.ts';
import { addHours, addMinutes } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { tellAttendees } from '../workshops/tell-attendees.ts';
import { forgetWhose } from './feedback.queries.ts';
import { takeUntold } from './resources.queries.ts';

/** A host adds several things in a row: those who had a seat are told when nothing came for so long. */
const QUIET_MINUTES = 10;
/** Workshops looked at in one tick; the rest a minute later. */
const AT_ONCE = 20;

export const afterDues: readonly Due[] = [
  { name: 'after.resources', run: every(1, tellOfResources) },
  { name: 'after.feedback', run: every(30, (ctx, now) => forgetWhose(ctx.db, addHours(now, -FEEDBACK_DAYS * 24))) },
];

/** Told and marked as told in one transaction: nobody twice, whoever does it and whatever ends in the middle. */
async function tellOfResources(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const untold = await takeUntold(tx, { before: addMinutes(now, -QUIET_MINUTES), at: now, limit: AT_ONCE });
    for (const workshopId of untold)
      await tellAttendees(ctx, tx, { workshopId, detail: 'resources_there', after: null });
  });
}
