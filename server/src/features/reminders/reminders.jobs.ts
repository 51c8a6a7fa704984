import { REMINDER_LATE_MINUTES } from '@between/rules/private-goal.ts';
import { every } from '../../jobs/every.ts';
import type { Due, Job, JobContext } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import { afterCommit, transaction, type Tx } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { type ReminderPush, planPushes, pushReminder } from './push-reminder.ts';
import { nextTime } from './next-time.ts';
import { deleteById, lockDueReminders, lockMovedReminders, type MovedReminder, setNext } from './reminders.queries.ts';

/** Reminders of one look; the next look is a second away. */
const BATCH = 200;
/** Minutes between two looks for people who moved. */
const MOVED_EVERY_MINUTES = 5;

export const remindersJobs: readonly Job[] = [
  { name: 'push_reminder', run: (ctx, payload, signal) => pushReminder(ctx, payload as ReminderPush, signal) },
];

export const remindersDues: readonly Due[] = [
  { name: 'reminders.tell', run: tellDue },
  { name: 'reminders.follow_zone', run: every(MOVED_EVERY_MINUTES, followZones) },
];

/** Tells that a time has come that somebody set for themselves; never of what. One that is long past is let go. */
async function tellDue(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const come = await lockDueReminders(tx, now, BATCH);
    await deleteById(
      tx,
      come.filter(({ isGoalGone }) => isGoalGone).map(({ id }) => id),
    );
    const due = come.filter(({ isGoalGone }) => !isGoalGone);
    const fresh = due.filter(({ nextAt }) => nextAt >= addMinutes(now, -REMINDER_LATE_MINUTES));
    await tell(
      ctx,
      tx,
      fresh.map(({ accountId }) => ({ accountId, kind: 'reminder', causeId: accountId })),
    );
    await planPushes(
      tx,
      fresh.map(({ accountId }) => accountId),
      now,
    );
    await setNextOf(tx, due, now);
    afterCommit(tx, () => ctx.nudgeJobs());
  });
}

async function followZones(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => setNextOf(tx, await lockMovedReminders(tx, BATCH), now));
}

async function setNextOf(tx: Tx, rows: readonly MovedReminder[], now: Date): Promise<void> {
  for (const { id, atTime, days, zoneNow: timeZone } of rows)
    await setNext(tx, id, { timeZone, nextAt: nextTime({ atTime, days, timeZone }, now) });
}
