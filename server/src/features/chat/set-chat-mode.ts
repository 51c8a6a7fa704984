import type { ChatMode } from '@between/rules/rooms.ts';
import type { Ctx } from '../../platform/context.ts';
import { Conflict } from '../../platform/errors.ts';
import type { RoomView } from './chat.model.ts';
import { moderateRoom } from './moderate-room.ts';
import { updateChatMode } from './room-tools.queries.ts';

/**
 * Sets who writes in the chat of a workshop (TH20). Lines that wait to be read go on waiting, whatever comes after.
 * @throws {Forbidden} `staff_only`. @throws {Conflict} `not_in_workshop` in any other room.
 */
export function setChatMode(ctx: Ctx, roomId: string, mode: ChatMode): Promise<{ room: RoomView }> {
  return moderateRoom(ctx, roomId, async (tx, { facts }) => {
    const { kind, chatMode } = facts.room;
    if (kind !== 'workshop') throw new Conflict('not_in_workshop');
    if (chatMode === mode) return null;
    await updateChatMode(tx, roomId, mode);
    return { action: 'room.chatMode', before: { mode: chatMode }, after: { mode } };
  });
}
