import type { Ctx } from '../../platform/context.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import { type QueueViewRow, STANDING_VIEWS } from './queue-views.model.ts';
import { viewsFor } from './queue-views.queries.ts';

/** Every view that the actor can choose from: those that always stand, shared ones, their own (MO47). */
export async function listViews(ctx: Ctx): Promise<QueueViewRow[]> {
  authorize(ctx.actor, 'desk.open', null);

  const kept = await viewsFor(ctx.db, actorId(ctx));
  const mayShare = may(ctx.actor, 'queue.share', null);
  return [...STANDING_VIEWS, ...kept.map((view) => ({ ...view, isRemovable: !view.isShared || mayShare }))];
}
