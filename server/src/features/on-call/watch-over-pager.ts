import { PAGER_SILENT_SECONDS } from '@between/rules/on-call.ts';
import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { pagerSilentSeconds } from './beats.queries.ts';
import { endAlarm } from './end-alarm.ts';
import { giveAlarm } from './give-alarm.ts';

/**
 * A pager that has stopped looking calls nobody, so others say it (OP11): in the app at once, by push and mail as soon as
 * any pager looks again. It ends by itself with that look, whether a call was due or not. The outside monitor hears nothing meanwhile and raises its own alarm.
 */
export const watchOverPager: Due = {
  name: 'on_call.pager_silent',
  async run(ctx, now) {
    const seconds = await pagerSilentSeconds(ctx.db);
    if (seconds === null) return;
    if (seconds < PAGER_SILENT_SECONDS) await transaction(ctx.db, (tx) => endAlarm(ctx, tx, 'pager_silent', now));
    else await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'pager_silent', at: now }));
  },
};
