import type { AlarmSubject } from '@between/rules/on-call.ts';
import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { latestAlarms } from '../on-call/latest-alarms.ts';
import { pagerSilence } from '../on-call/pager-silence.ts';
import { type HealthCounts, healthCounts, isAuditProtected } from './go-live.queries.ts';
import { staleChecks } from './helplines.queries.ts';

export type Health = HealthCounts & {
  isAuditProtected: boolean;
  helplinesToRingAgain: number;
  pagerSilentSeconds: number | null;
  alarms: { subject: AlarmSubject; at: Date }[];
};

/** Counts about the running place for its operator: no names, no words. */
export async function readHealth(ctx: Ctx): Promise<Health> {
  authorize(ctx.actor, 'site.operate', null);

  const now = ctx.clock.now();
  const counts = await healthCounts(ctx.db, { now, dayAgo: addDays(now, -1) });
  return {
    ...counts,
    isAuditProtected: await isAuditProtected(ctx.db),
    pagerSilentSeconds: await pagerSilence(ctx.db),
    alarms: await latestAlarms(ctx.db, addDays(now, -1)),
    helplinesToRingAgain: await staleChecks(ctx.db, addDays(now, -HELPLINE_CHECK_DAYS)),
  };
}
