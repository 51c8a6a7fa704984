import { WITNESS_NOTE_MINUTES, WITNESS_KEPT_DAYS } from '@between/rules/safety.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays, addMinutes } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { forgetWitnesses, takeWaiting } from './witnesses.queries.ts';

/** Minutes between two looks: a note half an hour later is not about seconds. */
const LOOK_MINUTES = 1;
/** Notes of one look; the rest in the next. */
const BATCH = 50;

/** Sends the quiet note after heavy words were read: no thread, no name, nothing that points to them (R21, R24). */
export const witnessNotes: Due = {
  name: 'witnesses.notes',
  run: every(LOOK_MINUTES, async (ctx, now) => {
    await transaction(ctx.db, async (tx) => {
      const accountIds = await takeWaiting(tx, addMinutes(now, -WITNESS_NOTE_MINUTES), now, BATCH);
      await tell(
        ctx,
        tx,
        accountIds.map((accountId) => ({ accountId, kind: 'care_note', causeId: accountId, detail: 'witness' })),
      );
      await forgetWitnesses(tx, addDays(now, -WITNESS_KEPT_DAYS));
    });
  }),
};
