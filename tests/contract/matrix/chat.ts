import { randomUUID } from 'node:crypto';
import type { Operations } from './operation.ts';
import { answering, but, GROUP_READERS, onlyFor, OWN, type Rulings } from './rulings.ts';
import type { World } from './world.ts';

const DESK = ['trainee', 'moderator', 'groupModerator', 'lead', 'clinician', 'safeguarding'] as const;
const OUTSIDE = 'FORBIDDEN not_a_member';
const NOT_YOURS = 'FORBIDDEN not_yours';
const STAFF_ONLY = 'FORBIDDEN staff_only';

/** Whoever may be in the room of the closed group. */
const INSIDE = GROUP_READERS;
const NOT_WRITING = { readOnly: 'FORBIDDEN read_only', onBreak: 'FORBIDDEN account_paused' };

/** Whoever may speak there: the moderator is present, other staff is not. */
const SPEAKERS: Rulings = but(INSIDE, {
  ...Object.fromEntries(DESK.map((name) => [name, OUTSIDE])),
  moderator: 'yes',
  ...NOT_WRITING,
});

/** Whoever keeps order there. */
const KEEPERS = onlyFor(
  ['moderator', 'groupModerator', 'lead', 'clinician', 'safeguarding', 'facilitator'],
  INSIDE,
  'FORBIDDEN staff_only',
);

/** Whoever may read a line of the author: the blocked person does not know of it. */
const LINE_READERS = but(INSIDE, { blocked: 'NOT_FOUND' });

const room = ({ roomId }: World): { id: string } => ({ id: roomId });
const line = ({ lineId }: World): { id: string } => ({ id: lineId });

/** The author's line, as it waits to be read first. */
async function waitingLine({ app, lineId }: World): Promise<{ id: string }> {
  await app.db.updateTable('line').set({ review: 'waiting' }).where('itemId', '=', lineId).execute();
  await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', lineId).execute();
  return { id: lineId };
}

/** Rooms, what is said there, and the tools of those who keep order. */
export const CHAT: Operations = {
  'Query.room': {
    document: 'query ($id: UUID!) { room(id: $id) { id lines { nodes { id } } } }',
    variables: room,
    ids: ['id'],
    rulings: INSIDE,
  },
  'Query.openRooms': { document: '{ openRooms { id state } }', rulings: OWN },
  'Query.line': {
    document: 'query ($id: UUID!) { line(id: $id) { id html } }',
    variables: line,
    ids: ['id'],
    rulings: LINE_READERS,
  },
  'Mutation.sayLine': {
    document: 'mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename } }',
    variables: ({ roomId }) => ({ input: { roomId, clientId: randomUUID(), body: 'Still here.' } }),
    ids: ['input.roomId'],
    rulings: answering('yes LineSaid', SPEAKERS),
  },
  'Mutation.editLine': {
    document: 'mutation ($input: EditLineInput!) { editLine(input: $input) { __typename } }',
    variables: ({ lineId }) => ({ input: { lineId, version: 1, body: 'Otherwise.' } }),
    ids: ['input.lineId'],
    rulings: answering('yes LineEdited', onlyFor(['author'], LINE_READERS, NOT_YOURS)),
  },
  'Mutation.reactToLine': {
    document: 'mutation ($input: LineReactionInput!) { reactToLine(input: $input) { line { id } } }',
    variables: ({ lineId }) => ({ input: { lineId, kind: 'warmth' } }),
    ids: ['input.lineId'],
    rulings: but(SPEAKERS, { author: 'FORBIDDEN own_words', blocked: 'NOT_FOUND' }),
  },
  'Mutation.unreactToLine': {
    document: 'mutation ($input: LineReactionInput!) { unreactToLine(input: $input) { line { id } } }',
    variables: ({ lineId }) => ({ input: { lineId, kind: 'warmth' } }),
    ids: ['input.lineId'],
    rulings: LINE_READERS,
  },
  'Mutation.confirmRoomPresence': {
    document: 'mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.renewRoomPresence': {
    document: 'mutation ($id: UUID!) { renewRoomPresence(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.setRoomSlow': {
    document: 'mutation ($id: UUID!) { setRoomSlow(roomId: $id, seconds: 0) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.resumeRoom': {
    document: 'mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.pauseRoom': {
    document: 'mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.setChatMode': {
    document: 'mutation ($id: UUID!) { setChatMode(roomId: $id, mode: reviewed) { room { id } } }',
    variables: room,
    ids: ['id'],
    // The room of the matrix is a group's.
    rulings: answering('CONFLICT not_in_workshop', KEEPERS),
  },
  'Mutation.reviewLine': {
    document: 'mutation ($id: UUID!) { reviewLine(lineId: $id, isShown: true) { line { id } } }',
    variables: waitingLine,
    ids: ['id'],
    rulings: but(onlyFor(['moderator', 'groupModerator', 'lead', 'clinician', 'safeguarding'], INSIDE, 'NOT_FOUND'), {
      author: STAFF_ONLY,
      trainee: STAFF_ONLY,
    }),
  },
  'Mutation.muteInRoom': {
    document: 'mutation ($input: MuteInRoomInput!) { muteInRoom(input: $input) { room { id } } }',
    variables: ({ lineId }) => ({ input: { lineId, minutes: 10 } }),
    ids: ['input.lineId'],
    rulings: but(KEEPERS, { blocked: 'NOT_FOUND' }),
  },
  'Mutation.removeFromRoom': {
    document: 'mutation ($id: UUID!) { removeFromRoom(lineId: $id) { room { id } } }',
    variables: line,
    ids: ['id'],
    rulings: but(KEEPERS, { blocked: 'NOT_FOUND' }),
  },
  'Mutation.endRoomPresence': {
    document: 'mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.closeRoom': {
    document: 'mutation ($id: UUID!) { closeRoom(roomId: $id) { room { id } } }',
    variables: room,
    ids: ['id'],
    rulings: KEEPERS,
  },
  'Mutation.deleteLine': {
    document: 'mutation ($id: UUID!) { deleteLine(lineId: $id) { line { id } } }',
    variables: line,
    ids: ['id'],
    rulings: onlyFor(['author'], LINE_READERS, NOT_YOURS),
  },
};
