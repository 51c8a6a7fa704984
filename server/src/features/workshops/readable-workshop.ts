import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import { factsOf } from './workshops.loaders.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';

export interface FoundWorkshop {
  workshop: WorkshopRow;
  facts: WorkshopFacts;
}

/** A workshop the actor may know of. @throws {NotFound} also for one that exists but is not theirs to know. */
export async function readableWorkshop(ctx: Ctx, workshopId: string): Promise<FoundWorkshop> {
  const workshop = await workshopById(ctx.db, workshopId);
  // Announced workshops are public: there is nothing to find out by an id that does not exist.
  if (workshop === null) throw new NotFound();
  const facts = await factsOf(ctx, workshop);

  authorize(ctx.actor, 'workshop.read', facts);

  return { workshop, facts };
}

/** The same for whoever wants to do something with it: people who may not read here are refused before the workshop is looked for. */
export async function workshopInReach(ctx: Ctx, workshopId: string): Promise<FoundWorkshop> {
  authorize(ctx.actor, 'member.read', null);
  return readableWorkshop(ctx, workshopId);
}

/** The workshop as it is now, for the answer to whoever changed something. Loaders of this request hold what was. */
export async function workshopAfter(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  ctx.loaders.clear();
  const workshop = await workshopById(ctx.db, workshopId);
  if (workshop === null) throw new NotFound();
  return { workshop };
}
