import { CANARY_MINUTES } from '@between/rules/safety.ts';
import { MAX_WEBHOOKS, SHOWN_DRILLS } from '@between/rules/on-call.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { canaryState } from './canary-runs.queries.ts';
import { type ChainPersonRow, chainPeople } from './chain-view.queries.ts';
import { type DrillRow, latestDrills } from './drills.queries.ts';
import { isChainReady } from './is-chain-ready.ts';
import { latestTries, type WebhookRow, type WebhookTryRow, webhooksInUse } from './webhooks.queries.ts';

/** A service with its latest tries. */
export type WebhookOfOperator = WebhookRow & { lastTries: WebhookTryRow[] };

export interface OnCall {
  chain: ChainPersonRow[];
  others: ChainPersonRow[];
  isReady: boolean;
  webhooks: WebhookOfOperator[];
  drills: DrillRow[];
  canary: { isRunning: boolean; lastReachedAt: Date | null; lastMissedAt: Date | null; hasHeartbeat: boolean };
}

/** Who is called when nobody answers, for whoever runs the place. @throws {Forbidden} `staff_only`. */
export async function readOnCall(ctx: Ctx): Promise<OnCall> {
  authorize(ctx.actor, 'onCall.manage', null);

  const now = ctx.clock.now();
  const people = await chainPeople(ctx.db, now);
  const webhooks = await webhooksInUse(ctx.db, MAX_WEBHOOKS);
  const tries = await latestTries(
    ctx.db,
    webhooks.map(({ id }) => id),
  );
  const { lastStartedAt, ...canary } = await canaryState(ctx.db);
  return {
    chain: people.filter(({ position }) => position !== null),
    others: people.filter(({ position }) => position === null),
    isReady: await isChainReady(ctx.db, now),
    webhooks: webhooks.map((one) => ({ ...one, lastTries: tries.get(one.id) ?? [] })),
    drills: await latestDrills(ctx.db, SHOWN_DRILLS),
    canary: {
      ...canary,
      isRunning: lastStartedAt !== null && lastStartedAt > addMinutes(now, -2 * CANARY_MINUTES),
      hasHeartbeat: ctx.config.heartbeatUrl !== null,
    },
  };
}
