import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { caseOfItem } from './case.queries.ts';
import { endFollowUp, followUpsDue } from './looks-again.queries.ts';
import { reopenCase } from './open-case.ts';

/** Rows of one look. A promise is about a day: the next look is a minute away. */
const BATCH = 50;

/** Cases come back on the day that was promised (MO23); one that is open anyway is being looked at. */
export const bringBackCases: Due = {
  name: 'moderation.look_again',
  run: every(1, async (ctx, now) => {
    for (const { id, caseId, itemId, isStanding } of await followUpsDue(ctx.db, now, BATCH)) {
      await transaction(ctx.db, async (tx) => {
        const there = await caseOfItem(tx, itemId);
        if (!(await endFollowUp(tx, id, now)) || !isStanding) return;
        if (there !== null && there.id === caseId && there.status === 'closed')
          await reopenCase(ctx, tx, there, { lane: there.lane });
      });
    }
  }),
};
