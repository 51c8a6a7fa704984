import type { RoomCallKind } from '@between/rules/rooms.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import type { Tx } from '../../platform/db.ts';
import type { StepContext } from '../audit/as-service.ts';
import { messageOnCall } from '../safety/message-on-call.ts';

/** What the people of the case read: what was pressed, in the words of the button, and where. */
const WORDS = {
  need_moderator: 'I need a moderator.',
  leaving_not_ok: 'I’m leaving, and I’m not OK.',
} as const satisfies Record<RoomCallKind, string>;

/** Makes a crisis case of a call, in the transaction that stores or answers it; said again it is the same case. */
export async function bringPeople(
  ctx: Pick<StepContext, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  call: {
    id: string;
    workshopId: string;
    accountId: string;
    kind: RoomCallKind;
    groupId: string | null;
    level: RaisedLevel;
    /** It was pressed after the end. */
    isAfter?: boolean;
  },
): Promise<void> {
  const { id, workshopId, accountId, kind, groupId, level, isAfter = false } = call;
  await messageOnCall(ctx, tx, {
    authorId: accountId,
    clientId: id,
    place: `workshop:${workshopId}`,
    groupId,
    body: `${WORDS[kind]} (Pressed ${isAfter ? 'after' : 'in'} a workshop.)`,
    level,
  });
}
