import { CANARY_ACCOUNT_ID, CANARY_DAYS, CANARY_PATIENCE_SECONDS, CANARY_WORDS } from '@between/rules/on-call.ts';
import { CANARY_MINUTES } from '@between/rules/safety.ts';
import type { Config } from '../../config.ts';
import type { Due, JobContext } from '../../jobs/job.ts';
import { addDays, addMinutes, addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import type { Ctx } from '../../platform/context.ts';
import { callOutside } from '../../platform/outbound.ts';
import type { Member } from '../../policy/actor.ts';
import { currentSite } from '../site/current-site.ts';
import { replyToThread } from '../threads/reply-to-thread.ts';
import { CANARY_HANDLE, makeCanaryPlace, removeCanaryPlace } from './canary-place.queries.ts';
import {
  deleteOldRuns,
  endRun,
  insertRun,
  lastRunStartedAt,
  linkRun,
  lockRuns,
  noteHeartbeat,
  openRun,
} from './canary.queries.ts';
import { giveAlarm } from './give-alarm.ts';

/** It runs in every real place, in the demo, and wherever an outside monitor waits for it. */
export function isCanaryOn({ isTrial, isDemo, heartbeatUrl }: Config): boolean {
  return !isTrial || isDemo || heartbeatUrl !== null;
}

/**
 * The service proves its own path (OP10): a reserved account replies in a reserved group, as any member would; the words
 * are held, open a crisis case, are paged, and the canary's own channel acknowledges. Then every trace is removed and the
 * outside monitor is called.
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
  const [runId, threadId] = [ctx.ids.uuid(), ctx.ids.uuid()];
  const hasBegun = await transaction(ctx.db, async (tx) => {
    // Only now and then: another node may have begun one meanwhile.
    await lockRuns(tx);
    if (!isDue(await lastRunStartedAt(tx), now)) return false;
    // What a run left that was cut short makes room first.
    await removeCanaryPlace(tx);
    await makeCanaryPlace(tx, { threadId, openingId: ctx.ids.uuid(), agreementId: ctx.ids.uuid(), at: now });
    await insertRun(tx, { id: runId, startedAt: now, dueAt: addSeconds(now, CANARY_PATIENCE_SECONDS) });
    await deleteOldRuns(tx, addDays(now, -CANARY_DAYS));
    return true;
  });
  if (hasBegun) await speak(ctx, runId, threadId);
}

/** The words go the way of everybody's: a reply in a thread. What fails on the way is missed when the time is up. */
async function speak(ctx: JobContext, runId: string, threadId: string): Promise<void> {
  try {
    const input = { threadId, clientId: ctx.ids.uuid(), body: CANARY_WORDS };
    const { post } = await replyToThread(asCanary(ctx), input);
    await linkRun(ctx.db, runId, post.id);
  } catch (error) {
    ctx.log.warn({ event: 'canary.unsaid', err: error }, 'the words of the regular check could not be sent');
  }
}

/** A member like any other, as far as the use case can see. */
function asCanary(ctx: JobContext): Ctx {
  const actor: Member = {
    kind: 'member',
    id: CANARY_ACCOUNT_ID,
    handle: CANARY_HANDLE,
    lifeState: 'active',
    isConfirmed: true,
    isApproved: true,
    grants: [],
    needsSecondFactor: false,
    restrictions: [],
    provedAt: ctx.clock.now(),
    sessionId: '',
  };
  const request = { requestId: 'canary', clientAddress: '', deviceLabel: '', sessionToken: null };
  return { ...ctx, actor, request, setCookie: () => undefined, loaders: new Map() };
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
    await removeCanaryPlace(tx);
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
