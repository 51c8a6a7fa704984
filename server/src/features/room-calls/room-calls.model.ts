import type { RoomCallKind } from '@between/rules/rooms.ts';

/** A call that waits, as its safety moderator sees it. */
export interface RoomCallRow {
  id: string;
  workshopId: string;
  /** Whom the workshop is for; null when that is all members. */
  groupId: string | null;
  accountId: string;
  handle: string;
  kind: RoomCallKind;
  calledAt: Date;
}

export interface OwnCallRow {
  kind: RoomCallKind;
  isAnswered: boolean;
  /** Somebody of the people it called has come to it. */
  isTaken: boolean;
}

/** With the workshop it was made from. */
export type ShownOwnCall = OwnCallRow & { workshopId: string };
