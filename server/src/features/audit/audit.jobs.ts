import { AUDIT_SEAL_SECONDS } from '@between/rules/moderation.ts';
import type { Due } from '../../jobs/job.ts';
import { addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { hasUnsealed, insertSeal, lastSeal, takeSealing, takeUnsealed } from './audit.queries.ts';
import { nextSeal } from './seal.model.ts';

/** Lines under one seal at most; what is left gets the next one a second later. */
const BATCH = 1_000;

/** Seals what was written since the last seal, each minute (MO49). */
export const sealAudit: Due = {
  name: 'audit.seal',
  async run(ctx, now) {
    const seen = await lastSeal(ctx.db);
    const isFull = seen !== null && seen.rowCount === BATCH;
    if (seen !== null && !isFull && addSeconds(seen.sealedAt, AUDIT_SEAL_SECONDS) > now) return;
    if (!(await hasUnsealed(ctx.db))) return;
    await transaction(ctx.db, async (tx) => {
      if (!(await takeSealing(tx))) return;
      const seal = nextSeal(await lastSeal(tx), await takeUnsealed(tx, BATCH), now);
      if (seal !== null) await insertSeal(tx, seal);
    });
  },
};
