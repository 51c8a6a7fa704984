import type { Ctx } from '../../platform/context.ts';
import { Forbidden } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import type { RoomView } from './chat.model.ts';
import { moderateRoom } from './moderate-room.ts';
import { readableLine } from './readable-line.ts';
import { restrictInRoom } from './room-tools.queries.ts';

interface Restriction {
  action: string;
  limit: { mutedUntil: Date } | { removedUntil: Date };
}

/** Limits whoever said a line, in its room only. Team members are not limited by one another here: that is the desk's. */
export async function restrictAuthor(ctx: Ctx, lineId: string, decide: () => Restriction): Promise<{ room: RoomView }> {
  const { line } = await readableLine(ctx, lineId);
  return moderateRoom(ctx, line.roomId, async (tx) => {
    const { authorId: accountId, roomId } = line;
    if (accountId === null) return null;
    if (line.authorRole !== null && line.authorRole !== 'peer_supporter') throw new Forbidden('team_member');

    const { action, limit } = decide();

    await restrictInRoom(tx, { roomId, accountId, ...limit });
    announce(tx, ctx, (live) => live.recheck([accountId]));
    return { action, after: { accountId, lineId, ...limit } };
  });
}
