import type { Ctx } from '../../platform/context.ts';
import { newestDecisionAbout } from '../moderation/newest-decision-about.ts';
import { suspendedUntil } from './accounts.queries.ts';

export interface ShutOut {
  until: Date | null;
  decisionId: string | null;
}

/** Until when the viewer is shut out and which notice tells why; null for everybody who may read. */
export async function shutOutOf(ctx: Ctx): Promise<ShutOut | null> {
  const { actor, db } = ctx;
  if (actor.kind === 'guest' || (actor.lifeState !== 'suspended' && actor.lifeState !== 'banned')) return null;
  const behind = actor.restrictions.find(({ kind }) => kind === actor.lifeState)?.decisionId ?? null;
  const decisionId = behind ?? (await newestDecisionAbout(ctx, actor.id));
  return { until: actor.lifeState === 'suspended' ? await suspendedUntil(db, actor.id) : null, decisionId };
}
