import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import type { RoomFacts } from '../../policy/room.policy.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';
import type { RoomCallRow, ShownOwnCall } from './room-calls.model.ts';
import { latestCallOf, waitingCalls } from './room-calls.queries.ts';

/** Calls that wait, for the safety moderator; null for everybody else (ME54). */
export async function callsFor(ctx: Ctx, workshopId: string): Promise<RoomCallRow[] | null> {
  const facts = await roomFactsOf(ctx, workshopId);
  return facts !== null && may(ctx.actor, 'roomCall.answer', facts) ? waitingCalls(ctx.db, workshopId) : null;
}

/** Whether the viewer can call from here. */
export async function canCallFrom(ctx: Ctx, workshopId: string): Promise<boolean> {
  const facts = await roomFactsOf(ctx, workshopId);
  return facts !== null && may(ctx.actor, 'roomCall.send', facts);
}

/** The viewer's own latest call. */
export async function ownCall(ctx: Ctx, workshopId: string): Promise<ShownOwnCall | null> {
  const { actor } = ctx;
  const row = actor.kind === 'member' ? await latestCallOf(ctx.db, workshopId, actor.id) : null;
  return row === null ? null : { ...row, workshopId };
}

async function roomFactsOf(ctx: Ctx, workshopId: string): Promise<RoomFacts | null> {
  if (ctx.actor.kind === 'guest') return null;
  const room = await workshopRoomOf(ctx, workshopId);
  return room === null ? null : ((await roomStandingOf(ctx, room.id))?.facts ?? null);
}
