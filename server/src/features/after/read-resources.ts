import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import type { ResourceRow } from './after.model.ts';
import { resourcesOf } from './resources.queries.ts';

const RESOURCES = Symbol('after.resources');

/** What is handed out, for whoever may have it; nothing for everybody else. One query for a whole list. */
export async function readResources(ctx: Ctx, workshop: WorkshopRow): Promise<ResourceRow[]> {
  if (!may(ctx.actor, 'resource.read', await workshopStanding(ctx, workshop))) return [];
  const load = loaderOf(ctx, RESOURCES, () =>
    loader(async (ids: readonly string[]) => {
      const rows = await resourcesOf(ctx.db, ids);
      return ids.map((id) => rows.filter(({ workshopId }) => workshopId === id));
    }),
  );
  return load(workshop.id);
}
