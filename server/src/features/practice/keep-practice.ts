import type { Tx } from '../../platform/db.ts';
import { Forbidden } from '../../platform/errors.ts';
import type { RoomFacts } from '../../policy/room.policy.ts';
import { keepPractice } from './practice.queries.ts';

/**
 * What is written on the stage of a practice is written before it ends, or not at all: otherwise it would stand there when
 * the doors open. First in the transaction that writes. @throws {Forbidden} `room_closed`.
 */
export async function whilePractising(tx: Tx, { room }: Pick<RoomFacts, 'room'>): Promise<void> {
  if (room.kind === 'practice' && !(await keepPractice(tx, room.id))) throw new Forbidden('room_closed');
}
