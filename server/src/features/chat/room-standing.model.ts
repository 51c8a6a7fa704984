import type { RoomFacts } from '../../policy/room.policy.ts';

/** What the rules ask about somebody in a room, and where the room and their marker stand. */
export interface RoomStanding {
  facts: RoomFacts;
  head: number;
  readSeq: number;
}
