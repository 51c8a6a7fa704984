import type { Ctx } from '../../platform/context.ts';
import type { PracticeFacts } from '../../policy/practice.policy.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import { isAhead, type WorkshopRow } from '../workshops/workshops.model.ts';

/** What the rules of a practice ask about the viewer. */
export async function practiceFacts(ctx: Ctx, workshop: WorkshopRow): Promise<PracticeFacts> {
  const isPublished = workshop.state === 'published';
  return {
    ...(await workshopStanding(ctx, workshop)),
    isAhead: isAhead({ isPublished, startsAt: workshop.startsAt }, ctx.clock.now()),
  };
}
