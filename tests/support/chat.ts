import { randomUUID } from 'node:crypto';
import type { Persona } from './personas.ts';

export const SAY = `mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename ... on LineSaid { line { id seq version html } } ... on LineMustWait { retryAt } } }`;
export const EDIT_LINE = `mutation ($input: EditLineInput!) { editLine(input: $input) { __typename ... on LineEdited { line { html version editedAt } } ... on LineChangedMeanwhile { line { version } } } }`;
export const DELETE_LINE = `mutation ($id: UUID!) { deleteLine(lineId: $id) { line { visibility html wordsBack { body } } } }`;
export const REACT_TO_LINE = `mutation ($input: LineReactionInput!) { reactToLine(input: $input) { line { reactions { kind count isMine } } } }`;
export const UNREACT_TO_LINE = `mutation ($input: LineReactionInput!) { unreactToLine(input: $input) { line { reactions { kind count isMine } } } }`;
export const CONFIRM = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state moderators { handle role } } } }`;
export const RENEW = `mutation ($id: UUID!) { renewRoomPresence(roomId: $id) { room { state viewerCan { isPresent } } } }`;
export const END_PRESENCE = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { state closesAt } } }`;
export const SLOW = `mutation ($id: UUID!, $seconds: Int!) { setRoomSlow(roomId: $id, seconds: $seconds) { room { slowSeconds } } }`;
export const PAUSE = `mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { isPaused } } }`;
export const RESUME = `mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { isPaused } } }`;
export const MUTE = `mutation ($input: MuteInRoomInput!) { muteInRoom(input: $input) { room { id } } }`;
export const REMOVE = `mutation ($id: UUID!) { removeFromRoom(lineId: $id) { room { id } } }`;
export const CLOSE = `mutation ($id: UUID!) { closeRoom(roomId: $id) { room { state closesAt } } }`;
export const ROOM = `query ($id: UUID!, $before: Int, $first: Int) { room(id: $id) {
  state slowSeconds isPaused readSeq head unreadCount nextLineAt moderators { handle role }
  viewerCan { say sayRefusal moderate confirmPresence isPresent }
  lines(before: $before, first: $first) { olderCursor nodes { id seq html visibility author { handle kind } authorRole replyTo { handle excerpt } } }
} }`;

export interface SaidLine {
  id: string;
  seq: number;
  version: number;
}

/** Says a line the way a form does. */
export async function sayIn(
  persona: Persona,
  roomId: string,
  body: string,
  more: { clientId?: string; replyTo?: string } = {},
): Promise<SaidLine> {
  const { sayLine } = await persona.ask(SAY, { input: { roomId, clientId: randomUUID(), body, ...more } });
  if (sayLine.__typename !== 'LineSaid') throw new Error(`not said: ${sayLine.__typename}`);
  return sayLine.line;
}

/** Words of a room as somebody sees them, oldest first. */
export async function textsFor(persona: Persona, roomId: string): Promise<string[]> {
  const { room } = await persona.ask(ROOM, { id: roomId });
  return room.lines.nodes.map(({ html }: { html: string | null }) => (html ?? '').replace(/<[^>]+>/g, '').trim());
}
