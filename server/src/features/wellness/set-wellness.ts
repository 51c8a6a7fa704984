import { CONTENT_TOPICS, type ContentTopic } from '@between/rules/content.ts';
import { BREAK_AFTER_CHOICE, STOP_AFTER_CHOICE } from '@between/rules/wellness.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { changeDefaults, changeWellness, lockWellness } from './wellness.queries.ts';

export interface WellnessLimits {
  breakAfterMinutes: number;
  stopAfterMinutes: number;
}

/**
 * Changes what one takes oneself. @throws {InvalidInput} `weaker_than_site` for more minutes than the place, or a lead for a time,
 * allows (OP24), `too_little`, `stop_before_break`.
 */
export async function setWellness(
  ctx: Ctx,
  input: WellnessLimits & { optedOutTopics: readonly ContentTopic[] },
): Promise<void> {
  authorize(ctx.actor, 'wellness.own', null);
  const accountId = actorId(ctx);
  const { breakAfterMinutes, stopAfterMinutes } = input;
  await transaction(ctx.db, async (tx) => {
    const { mostBreakAfterMinutes, mostStopAfterMinutes } = await lockWellness(tx, accountId);
    if (breakAfterMinutes > mostBreakAfterMinutes) throw new InvalidInput('breakAfterMinutes', 'weaker_than_site');
    if (stopAfterMinutes > mostStopAfterMinutes) throw new InvalidInput('stopAfterMinutes', 'weaker_than_site');
    checkLimits(input);
    await changeWellness(tx, accountId, {
      optedOutTopics: CONTENT_TOPICS.filter((topic) => input.optedOutTopics.includes(topic)),
      // What is the most they may choose follows it.
      breakAfterMinutes: breakAfterMinutes === mostBreakAfterMinutes ? null : breakAfterMinutes,
      stopAfterMinutes: stopAfterMinutes === mostStopAfterMinutes ? null : stopAfterMinutes,
    });
  });
}

/** Changes what holds for everybody of the team (OP24). @throws {InvalidInput} `too_little`, `too_much`, `stop_before_break`. */
export async function setWellnessDefaults(ctx: Ctx, limits: WellnessLimits): Promise<void> {
  authorize(ctx.actor, 'site.operate', null);
  checkLimits(limits);
  await transaction(ctx.db, async (tx) => {
    await changeDefaults(tx, limits);
    await appendAudit(ctx, tx, { action: 'site.wellness', targetKind: 'site', targetId: null, after: { ...limits } });
  });
}

/** @throws {InvalidInput} `too_little`, `too_much`, `stop_before_break`. */
export function checkLimits({ breakAfterMinutes, stopAfterMinutes }: WellnessLimits): void {
  if (breakAfterMinutes < BREAK_AFTER_CHOICE.min) throw new InvalidInput('breakAfterMinutes', 'too_little');
  if (breakAfterMinutes > BREAK_AFTER_CHOICE.max) throw new InvalidInput('breakAfterMinutes', 'too_much');
  if (stopAfterMinutes < STOP_AFTER_CHOICE.min) throw new InvalidInput('stopAfterMinutes', 'too_little');
  if (stopAfterMinutes > STOP_AFTER_CHOICE.max) throw new InvalidInput('stopAfterMinutes', 'too_much');
  if (stopAfterMinutes < breakAfterMinutes) throw new InvalidInput('stopAfterMinutes', 'stop_before_break');
}
