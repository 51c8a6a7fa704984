import { WITNESS_NOTE_MINUTES, WITNESS_KEPT_DAYS } from '@between/rules/safety.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays, addMinutes } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { forgetWitnesses, takeWaiting } from './witnesses.queries.ts';

/** Notes of one look; the next look is a second away. */
const BATCH = 50;

/** Sends the quiet note after heavy words were read: no thread, no name, nothing that points to them (R21, R24). */
export const witnessNotes: Due = {
  name: 'witnesses.notes',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      const accountIds = await takeWaiting(tx, addMinutes(now, -WITNESS_NOTE_MINUTES), now, BATCH);
      await tell(
        ctx,
        tx,
        accountIds.map((accountId) => ({ accountId, kind: 'care_note', causeId: accountId, detail: 'witness' })),
      );
      await forgetWitnesses(tx, addDays(now, -WITNESS_KEPT_DAYS));
    });
  },
};
