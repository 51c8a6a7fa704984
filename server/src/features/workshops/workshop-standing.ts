import type { Ctx } from '../../platform/context.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import { factsOf } from './workshops.loaders.ts';
import type { WorkshopRow } from './workshops.model.ts';

/** How the viewer stands to a workshop, for the rules of features beside this one. */
export function workshopStanding(ctx: Ctx, workshop: WorkshopRow): Promise<WorkshopFacts> {
  return factsOf(ctx, workshop);
}
