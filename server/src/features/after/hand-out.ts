import { RESOURCES_MOST } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { type ResourceRow, takeAddress } from './after.model.ts';
import { deleteResource, insertResource, resourceById, resourcesOf, swapWithAbove } from './resources.queries.ts';

type After = Promise<{ workshop: WorkshopRow }>;

/**
 * Hands out one thing more to those with a seat (TH24). Once the workshop is over they are told, once.
 * @throws {InvalidInput} `not_an_address`, or what the intake says of the title. @throws {Conflict} `too_many_resources`.
 */
export async function addResource(ctx: Ctx, given: { workshopId: string; title: string; address: string }): After {
  const { workshopId } = given;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'resource.set', facts);

  const title = intakeLine(given.title, { kind: 'resourceTitle', field: 'title' });
  const address = takeAddress(given.address, ctx.config.publicOrigin.origin);
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    if ((await resourcesOf(tx, [workshopId])).length >= RESOURCES_MOST) throw new Conflict('too_many_resources');
    await insertResource(tx, { id: ctx.ids.uuid(), workshopId, title, address, addedAt: ctx.clock.now() });
    await appendAudit(ctx, tx, { action: 'workshop.resource_add', targetKind: 'workshop', targetId: workshopId });
  });
  return workshopAfter(ctx, workshopId);
}

/** Takes something back that was handed out. @throws {NotFound} */
export function removeResource(ctx: Ctx, resourceId: string): After {
  return withResource(ctx, resourceId, async (tx, { id, workshopId }) => {
    await deleteResource(tx, id);
    await appendAudit(ctx, tx, { action: 'workshop.resource_remove', targetKind: 'workshop', targetId: workshopId });
  });
}

/** Puts something one place further up. @throws {NotFound} */
export function raiseResource(ctx: Ctx, resourceId: string): After {
  return withResource(ctx, resourceId, swapWithAbove);
}

async function withResource(ctx: Ctx, id: string, change: (tx: Tx, row: ResourceRow) => Promise<void>): After {
  const row = await resourceById(ctx.db, id);
  if (row === null) throw unknownTo(ctx);
  const { facts } = await workshopInReach(ctx, row.workshopId);

  authorize(ctx.actor, 'resource.set', facts);

  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, row.workshopId);
    await change(tx, row);
  });
  return workshopAfter(ctx, row.workshopId);
}
