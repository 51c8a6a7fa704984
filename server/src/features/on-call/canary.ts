import { CANARY_DAYS, CANARY_PATIENCE_SECONDS, CANARY_WORDS } from '@between/rules/on-call.ts';
import { CANARY_MINUTES } from '@between/rules/safety.ts';
import type { Config } from '../../config.ts';
import type { Due, JobContext } from '../../jobs/job.ts';
import { addDays, addMinutes, addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { callOutside } from '../../platform/outbound.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { currentSite } from '../site/current-site.ts';
import {
  deleteOldRuns,
  endRun,
  insertCanaryWords,
  insertRun,
  lastRunStartedAt,
  lockRuns,
  noteHeartbeat,
  openRun,
  removeTraces,
} from './canary.queries.ts';
import { giveAlarm } from './give-alarm.ts';

/** It runs in every real place, in the demo, and wherever an outside monitor waits for it. */
export function isCanaryOn({ isTrial, isDemo, heartbeatUrl }: Config): boolean {
  return !isTrial || isDemo || heartbeatUrl !== null;
}

/**
 * The service proves its own path (OP10): words of nobody go through the engine, open a crisis case, are paged, and the
 * canary's own channel acknowledges. Then every trace is removed and the outside monitor is called.
 */
export const runCanary: Due = {
  name: 'on_call.canary',
  async run(ctx, now) {
    if (!isCanaryOn(ctx.config)) return;
    await endWhatCame(ctx, now);
    await begin(ctx, now);
  },
};

async function begin(ctx: JobContext, now: Date): Promise<void> {
  // Before the doors are open nobody writes, and while the demo is told its clock jumps.
  if ((await currentSite(ctx.db)).openedAt === null) return;
  if (!isDue(await lastRunStartedAt(ctx.db), now)) return;
  await transaction(ctx.db, async (tx) => {
    // Only now and then: another node may have begun one meanwhile.
    await lockRuns(tx);
    if (!isDue(await lastRunStartedAt(tx), now)) return;
    const taken = intake(CANARY_WORDS, { kind: 'post', field: 'body' });
    const itemId = ctx.ids.uuid();
    await insertCanaryWords(tx, { id: itemId, taken, at: now });
    const { crisisCaseId } = await raiseWords(ctx, tx, {
      itemId,
      itemVersion: 1,
      authorId: null,
      groupId: null,
      taken,
      source: 'engine',
      isCanary: true,
    });
    const dueAt = addSeconds(now, CANARY_PATIENCE_SECONDS);
    await insertRun(tx, { id: ctx.ids.uuid(), startedAt: now, dueAt, crisisCaseId });
    await deleteOldRuns(tx, addDays(now, -CANARY_DAYS));
  });
}

function isDue(last: Date | null, now: Date): boolean {
  return last === null || last <= addMinutes(now, -CANARY_MINUTES);
}

async function endWhatCame(ctx: JobContext, now: Date): Promise<void> {
  const reachedId = await transaction(ctx.db, async (tx) => {
    const run = await openRun(tx);
    if (run === null || (!run.isAcknowledged && run.dueAt > now)) return null;
    const outcome = run.isAcknowledged ? 'reached' : 'missed';
    await endRun(tx, run.id, { outcome, endedAt: now });
    if (run.crisisCaseId !== null) await removeTraces(tx, run.crisisCaseId);
    if (outcome === 'missed') await giveAlarm(ctx, tx, { subject: 'canary_missed', at: now });
    return run.isAcknowledged ? run.id : null;
  });
  if (reachedId !== null) await tellMonitor(ctx, reachedId);
}

/** Only a success is told: an outside monitor raises its own alarm when it hears nothing. */
async function tellMonitor({ config, db, log }: JobContext, runId: string): Promise<void> {
  if (config.heartbeatUrl === null) return;
  const wasSent = await callOutside({ address: config.heartbeatUrl, method: 'GET' }, config.isTrial).then(
    ({ status }) => status < 300,
    () => false,
  );
  await noteHeartbeat(db, runId, wasSent);
  if (!wasSent) log.warn({ event: 'heartbeat.failed' }, 'the outside monitor could not be called');
}
