import type { Ctx } from '../../platform/context.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import type { DoorFacts } from '../../policy/door.policy.ts';
import { registrationForm } from '../registration/read-form.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { ownSeatIn, workshopStanding } from '../workshops/workshop-standing.ts';
import { isDue, type WorkshopRow } from '../workshops/workshops.model.ts';
import { setPassed } from './door.queries.ts';

/** Goes on from "Are you safe to join today?" to the room; said again it changes nothing (TH07). @throws {Forbidden} `not_yet`, `no_seat`, `own_workshop`, … @throws {Conflict} `workshop_agreement_changed` while it waits to be accepted. */
export async function passDoor(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'door.pass', await doorFacts(ctx, workshop));
  if (actor.kind === 'guest') throw new Unauthenticated();

  if ((await registrationForm(ctx, workshop)).needsAcceptance) throw new Conflict('workshop_agreement_changed');
  await setPassed(ctx.db, { workshopId, accountId: actor.id });
  return workshopAfter(ctx, workshopId);
}

/** Whether the viewer is asked now: they may go on, and have not yet. */
export async function meetsDoor(ctx: Ctx, workshop: WorkshopRow): Promise<boolean> {
  if (!may(ctx.actor, 'door.pass', await doorFacts(ctx, workshop))) return false;
  return (await ownSeatIn(ctx, workshop.id))?.hasPassedDoor === false;
}

async function doorFacts(ctx: Ctx, workshop: WorkshopRow): Promise<DoorFacts> {
  const isPublished = workshop.state === 'published';
  return { ...(await workshopStanding(ctx, workshop)), isDue: isDue({ ...workshop, isPublished }, ctx.clock.now()) };
}
