import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { insertGroupRoom } from './room.queries.ts';

/** Gives a new group its room, closed until somebody is present. */
export async function makeGroupRoom(tx: Tx, ctx: Pick<Services, 'ids' | 'clock'>, groupId: string): Promise<void> {
  await insertGroupRoom(tx, { id: ctx.ids.uuid(), groupId, createdAt: ctx.clock.now() });
}
