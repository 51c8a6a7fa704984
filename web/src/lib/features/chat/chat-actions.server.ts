import { REACTIONS } from '@between/rules/content.ts';
import { CHAT_MODES } from '@between/rules/rooms.ts';
import { error } from '@sveltejs/kit';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  CloseRoomDocument,
  ConfirmRoomPresenceDocument,
  DeleteLineDocument,
  EndRoomPresenceDocument,
  MuteInRoomDocument,
  PauseRoomDocument,
  ReactToLineDocument,
  RemoveFromRoomDocument,
  ResumeRoomDocument,
  ReviewLineDocument,
  SetChatModeDocument,
  SetRoomSlowDocument,
  UnreactToLineDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** One press in the menu of a line: `react:warmth`, `delete`, `mute:10`, `remove`, `show`, `decline`. */
export async function actOnLine(given: string, act: string): Promise<unknown> {
  const lineId = knownId(given);
  const [verb, value = ''] = act.split(':', 2);
  switch (verb) {
    case 'react':
      return gql(ReactToLineDocument, { input: { lineId, kind: reactionOf(value) } });
    case 'unreact':
      return gql(UnreactToLineDocument, { input: { lineId, kind: reactionOf(value) } });
    case 'show':
      return gql(ReviewLineDocument, { lineId, isShown: true });
    case 'decline':
      return gql(ReviewLineDocument, { lineId, isShown: false });
    case 'delete':
      return gql(DeleteLineDocument, { id: lineId });
    case 'mute':
      return gql(MuteInRoomDocument, { input: { lineId, minutes: numberOf(value) } });
    case 'remove':
      return gql(RemoveFromRoomDocument, { lineId });
    default:
      return error(404, 'Not found');
  }
}

/** One press in the menu of the room: `here`, `leave`, `slow:30`, `mode:reviewed`, `pause`, `resume`, `close`. */
export async function actOnRoom(roomId: string, act: string): Promise<unknown> {
  const [verb, value = ''] = act.split(':', 2);
  switch (verb) {
    case 'here':
      return gql(ConfirmRoomPresenceDocument, { roomId });
    case 'leave':
      return gql(EndRoomPresenceDocument, { roomId });
    case 'slow':
      return gql(SetRoomSlowDocument, { roomId, seconds: numberOf(value) });
    case 'mode':
      return gql(SetChatModeDocument, {
        roomId,
        mode: CHAT_MODES.find((mode) => mode === value) ?? error(404, 'Not found'),
      });
    case 'pause':
      return gql(PauseRoomDocument, { roomId });
    case 'resume':
      return gql(ResumeRoomDocument, { roomId });
    case 'close':
      return gql(CloseRoomDocument, { roomId });
    default:
      return error(404, 'Not found');
  }
}

function reactionOf(given: string) {
  return REACTIONS.find((kind) => kind === given) ?? error(404, 'Not found');
}

function numberOf(given: string): number {
  return /^\d{1,4}$/.test(given) ? Number(given) : error(404, 'Not found');
}
