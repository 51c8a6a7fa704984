import type { Due } from '../../jobs/job.ts';
import { afterCommit, transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { planPushes } from '../reminders/push-reminder.ts';
import { takeDueReminders } from './workshop-reminders.queries.ts';

/** Reminders of one look; the rest a second later. */
const BATCH = 200;

/**
 * Reminds of workshops as their people chose (TH08): by notice, mail and push, like the reminders people set for
 * themselves. That one was sent and that somebody is told stand in one transaction.
 */
export const workshopRemindersDues: readonly Due[] = [
  {
    name: 'workshop_reminders.tell',
    async run(ctx, now) {
      await transaction(ctx.db, async (tx) => {
        const due = await takeDueReminders(tx, { now, limit: BATCH });
        if (due.length === 0) return;
        await tell(
          ctx,
          tx,
          due.map(({ accountId, workshopId }) => ({ accountId, kind: 'reminder', causeId: workshopId })),
        );
        await planPushes(
          tx,
          due.map(({ accountId }) => accountId),
          now,
        );
        afterCommit(tx, () => ctx.nudgeJobs());
      });
    },
  },
];
