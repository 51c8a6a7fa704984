import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { endHold } from './end-hold.ts';
import { holdsOver, holdsToTell } from './holds.queries.ts';
import { tellWaiting } from './tell-waiting.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

export const safetyDues: readonly Due[] = [
  {
    /** Words nobody came for in time: their author reads the truth and chooses (R8). No hold outlives its clock otherwise. */
    name: 'safety.holds',
    async run(ctx, now) {
      await transaction(ctx.db, async (tx) => {
        for (const held of await holdsToTell(tx, now, BATCH)) await tellWaiting(ctx, tx, held);
      });
    },
  },
  {
    /** Words that wait no longer, whoever ended it: the wait is measured and, where it was for nothing, an apology is due (R12). */
    name: 'safety.holds_over',
    async run(ctx) {
      await transaction(ctx.db, async (tx) => {
        for (const held of await holdsOver(tx, BATCH)) await endHold(ctx, tx, held);
      });
    },
  },
];
