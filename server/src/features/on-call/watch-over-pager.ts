import { PAGER_SILENT_SECONDS } from '@between/rules/on-call.ts';
import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { pagerSilentSeconds } from './beats.queries.ts';
import { giveAlarm } from './give-alarm.ts';

/**
 * A pager that has stopped looking calls nobody, so others say it (OP11): in the app at once, by push and mail as soon as
 * any pager looks again. The outside monitor hears nothing meanwhile and raises its own alarm.
 */
export const watchOverPager: Due = {
  name: 'on_call.pager_silent',
  async run(ctx, now) {
    const seconds = await pagerSilentSeconds(ctx.db);
    if (seconds === null || seconds < PAGER_SILENT_SECONDS) return;
    await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'pager_silent', at: now }));
  },
};
