import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { takeOverdue, teamOf } from './disclosure.queries.ts';

/** Releases of one look; the next look is a second away. */
const BATCH = 20;

/** Reminds leads of releases that nobody has looked at within a day, or whose person is not told yet (R17). */
export const releaseReminders: Due = {
  name: 'disclosure.reminders',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const { id, groupId, exceptIds } of await takeOverdue(tx, now, BATCH)) {
        const leads = await teamOf(tx, { groupId, roles: ['lead', 'clinician'], exceptIds, now });
        await tell(
          ctx,
          tx,
          leads.map((accountId) => ({ accountId, kind: 'team', causeId: id, detail: 'release_review' })),
        );
      }
    });
  },
};
