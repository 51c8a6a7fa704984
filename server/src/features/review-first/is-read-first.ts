import type { Ctx } from '../../platform/context.ts';
import { isReadFirst as isActorReadFirst } from '../../policy/group.policy.ts';
import { groupReadsFirst } from './review-first.queries.ts';

/** Whether a person reads the actor's words in this group before others do. */
export async function isReadFirst(ctx: Pick<Ctx, 'actor' | 'db'>, groupId: string): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || !isActorReadFirst(actor, groupId, true)) return false;
  return isActorReadFirst(actor, groupId, await groupReadsFirst(ctx.db, groupId, actor.id));
}
