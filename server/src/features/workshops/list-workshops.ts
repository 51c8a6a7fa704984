import type { Ctx } from '../../platform/context.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { type WorkshopFilter, workshopsFor } from './workshops.queries.ts';

/** A page of workshops the actor may know of; guests see what is announced for all members. */
export async function listWorkshops(ctx: Ctx, filter: WorkshopFilter, args: PageArguments): Promise<Page<WorkshopRow>> {
  if (filter === 'mine' || filter === 'hosting') authorize(ctx.actor, 'member.read', null);

  const page = pageRequest(args);
  const rows = await workshopsFor(ctx.db, ctx.actor, { filter, page, now: ctx.clock.now() });
  return pageOf(rows, page, (workshop) => ({ at: workshop.startsAt, id: workshop.id }));
}
