import type { Ctx } from '../../platform/context.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import { factsOf, ownRegistration } from './workshops.loaders.ts';
import type { RegistrationRow, WorkshopRow } from './workshops.model.ts';

/** How the viewer stands to a workshop, for the rules of features beside this one. */
export function workshopStanding(ctx: Ctx, workshop: WorkshopRow): Promise<WorkshopFacts> {
  return factsOf(ctx, workshop);
}

/** The viewer's own seat or place, for features beside this one; null without one. */
export function ownSeatIn(ctx: Ctx, workshopId: string): Promise<RegistrationRow | null> {
  return ownRegistration(ctx, workshopId);
}
