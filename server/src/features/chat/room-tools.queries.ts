import type { ChatMode } from '@between/rules/rooms.ts';
import type { Tx } from '../../platform/db.ts';

export async function updateSlow(tx: Tx, roomId: string, slowSeconds: number): Promise<void> {
  await tx.updateTable('room').set({ slowSeconds }).where('id', '=', roomId).execute();
}

export async function updateChatMode(tx: Tx, roomId: string, chatMode: ChatMode): Promise<void> {
  await tx.updateTable('room').set({ chatMode }).where('id', '=', roomId).execute();
}

/** `at` null lets lines in again. */
export async function updatePause(tx: Tx, roomId: string, at: Date | null): Promise<void> {
  await tx.updateTable('room').set({ pausedAt: at }).where('id', '=', roomId).execute();
}

/** Keeps somebody from writing, or from being in the room, until an instant. */
export async function restrictInRoom(
  tx: Tx,
  {
    roomId,
    accountId,
    ...until
  }: { roomId: string; accountId: string } & ({ mutedUntil: Date } | { removedUntil: Date }),
): Promise<void> {
  await tx
    .insertInto('roomPerson')
    .values({ roomId, accountId, ...until })
    .onConflict((oc) => oc.columns(['roomId', 'accountId']).doUpdateSet(until))
    .execute();
}
