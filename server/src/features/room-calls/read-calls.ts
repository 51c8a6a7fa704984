import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import type { RoomCallRow, ShownOwnCall } from './room-calls.model.ts';
import { latestCallOf, waitingCalls } from './room-calls.queries.ts';

/** Calls that wait, for the safety moderator; null for everybody else (ME54). */
export async function callsFor(ctx: Ctx, workshopId: string): Promise<RoomCallRow[] | null> {
  return (await mayIn(ctx, workshopId, 'roomCall.answer')) ? waitingCalls(ctx.db, workshopId) : null;
}

/** Whether the viewer can call from here. */
export function canCallFrom(ctx: Ctx, workshopId: string): Promise<boolean> {
  return mayIn(ctx, workshopId, 'roomCall.send');
}

/** The viewer's own latest call. */
export async function ownCall(ctx: Ctx, workshopId: string): Promise<ShownOwnCall | null> {
  const { actor } = ctx;
  const row = actor.kind === 'member' ? await latestCallOf(ctx.db, workshopId, actor.id) : null;
  return row === null ? null : { ...row, workshopId };
}

async function mayIn(ctx: Ctx, workshopId: string, action: 'roomCall.answer' | 'roomCall.send'): Promise<boolean> {
  const standing = ctx.actor.kind === 'guest' ? null : await roomStandingIn(ctx, workshopId);
  return standing !== null && may(ctx.actor, action, standing.facts);
}
