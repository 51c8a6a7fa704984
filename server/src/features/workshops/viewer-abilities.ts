import type { Ctx } from '../../platform/context.ts';
import { rulingOf } from '../../policy/authorize.ts';
import type { Ruling } from '../../policy/ruling.ts';
import { hasAcceptedFirstPostDocuments } from '../accounts/first-steps.ts';
import { publishFacts } from './publish-workshop.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { factsOf, roomOf } from './workshops.loaders.ts';
import type { WorkshopRow } from './workshops.model.ts';

/** Whether the viewer may take a seat, or why not. */
export async function registerRuling(ctx: Ctx, workshop: WorkshopRow): Promise<Ruling> {
  return rulingOf(ctx.actor, 'workshop.register', await factsOf(ctx, workshop));
}

/** Whether the viewer may be inside, or why not. */
export async function attendRuling(ctx: Ctx, workshop: WorkshopRow): Promise<Ruling> {
  return rulingOf(ctx.actor, 'workshop.attend', await factsOf(ctx, workshop));
}

/** Whether the viewer may ask now, or why not. */
export async function askRuling(ctx: Ctx, workshop: WorkshopRow): Promise<Ruling> {
  const attending = await attendRuling(ctx, workshop);
  const room = attending === 'yes' ? await roomOf(ctx, workshop.id) : null;
  if (room === null) return attending;
  const [standing, hasFirstSteps] = await Promise.all([
    roomStandingOf(ctx, room.id),
    hasAcceptedFirstPostDocuments(ctx),
  ]);
  if (standing === null) return 'room_closed';
  return rulingOf(ctx.actor, 'workshop.ask', {
    ...(await factsOf(ctx, workshop)),
    room: standing.facts,
    hasFirstSteps,
  });
}

/** Why a draft cannot be published yet; null when it can, or is no draft. */
export async function publishRefusal(ctx: Ctx, workshop: WorkshopRow): Promise<string | null> {
  if (workshop.state !== 'draft') return null;
  const facts = await publishFacts(ctx, workshop, await factsOf(ctx, workshop));
  return refusalCode(rulingOf(ctx.actor, 'workshop.publish', facts));
}

/** The reason as pages get it. */
export function refusalCode(ruling: Ruling): string | null {
  return ruling === 'yes' ? null : ruling;
}
