import { MAX_DEVICES } from '@between/rules/on-call.ts';
import { REMINDER_LATE_MINUTES } from '@between/rules/private-goal.ts';
import type { JobContext } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { OutboundFailed } from '../../platform/outbound.ts';
import { type PushDevice, type PushOutcome, sendWebPush } from '../../platform/web-push.ts';
import { quietUntil } from '../notices/quiet-hours.ts';
import { deleteReminderDevice, devicesToPush, noteFailure, reachableOn } from './reminder-devices.queries.ts';

export interface ReminderPush {
  accountId: string;
  at: string;
}

/** All that leaves this house: not of what, not of whom. */
const PUSH = {
  body: { kind: 'reminder' },
  keptSeconds: REMINDER_LATE_MINUTES * 60,
  urgency: 'normal',
  topic: 'reminder',
} as const;

/** Plans one push for each of these people who wants it. In quiet hours there is none: it would be too late after them. */
export async function planPushes(tx: Tx, accountIds: readonly string[], now: Date): Promise<void> {
  const people = await reachableOn(tx, [...new Set(accountIds)]);
  const awake = people.filter(
    ({ timeZone, quietFrom: from, quietTo: to }) =>
      from === null || to === null || quietUntil(now, { timeZone, from, to }) === null,
  );
  await enqueue(
    tx,
    'push_reminder',
    awake.map(({ id: accountId }): Record<string, string> => ({ accountId, at: now.toISOString() })),
  );
}

/** Shows one reminder on every device of its person. One try each: by the next it would be stale. */
export async function pushReminder(
  ctx: JobContext,
  { accountId, at }: ReminderPush,
  signal: AbortSignal,
): Promise<void> {
  const now = ctx.clock.now();
  if (new Date(at) < addMinutes(now, -REMINDER_LATE_MINUTES)) return;

  const devices = await devicesToPush(ctx.db, accountId, now, MAX_DEVICES);
  await Promise.all(
    devices.map(async (device) => {
      const outcome = await tryPush(ctx, device, signal);
      if (outcome.kind === 'gone') await deleteReminderDevice(ctx.db, device.id, accountId);
      else await noteFailure(ctx.db, device.id, outcome.kind === 'sent' ? null : outcome.failure);
    }),
  );
}

async function tryPush({ config }: JobContext, device: PushDevice, signal: AbortSignal): Promise<PushOutcome> {
  try {
    return await sendWebPush(config, device, PUSH, signal);
  } catch (error) {
    return { kind: 'failed', failure: error instanceof OutboundFailed ? error.reason : 'unreachable' };
  }
}
