import { UNREAD_COUNTED } from '@between/rules/rooms.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { limitBehind, may, rulingOf } from '../../policy/authorize.ts';
import { slowUntil } from '../../policy/room.policy.ts';
import { foldOf } from '../filters/filters.model.ts';
import { readerFilters } from '../filters/reader-filters.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { holdOf } from '../safety/hold-of.ts';
import { areWordsThere, authorOf, reactionsOf, wordsBackOf } from '../threads/threads.model.ts';
import type { RoomView } from './chat.model.ts';
import { closeRoom } from './close-room.ts';
import { confirmPresence } from './confirm-presence.ts';
import { deleteLine } from './delete-line.ts';
import { editLine } from './edit-line.ts';
import { endPresence } from './end-presence.ts';
import { countUnread } from './line-page.queries.ts';
import { listLines } from './list-lines.ts';
import { muteInRoom } from './mute-in-room.ts';
import { openRooms } from './open-rooms.ts';
import { pauseRoom } from './pause-room.ts';
import { reactToLine } from './react-to-line.ts';
import { lineFacts, readableLine } from './readable-line.ts';
import { readableRoom, roomOfGroup, roomView } from './readable-room.ts';
import { removeFromRoom } from './remove-from-room.ts';
import { renewPresence } from './renew-presence.ts';
import { presentIn } from './room.queries.ts';
import { reviewLine } from './review-line.ts';
import { sayLine } from './say-line.ts';
import { setChatMode } from './set-chat-mode.ts';
import { setRoomSlow } from './set-room-slow.ts';

const ROOM = Symbol('chat.room');

/** The room of a line that was already let through; read once for a whole page. */
function roomOf(ctx: Ctx, roomId: string): Promise<RoomView> {
  const seen = loaderOf(ctx, ROOM, () => new Map<string, Promise<RoomView>>());
  const asked = seen.get(roomId) ?? roomView(ctx, roomId);
  seen.set(roomId, asked);
  return asked;
}

function viewerId({ actor }: Ctx): string | null {
  return actor.kind === 'member' ? actor.id : null;
}

export const chatResolvers = {
  Query: {
    room: (_, { id }, ctx) => readableRoom(ctx, id),
    openRooms: (_, _args, ctx) => openRooms(ctx),
    line: async (_, { id }, ctx) => (await readableLine(ctx, id)).line,
  },
  Mutation: {
    sayLine: (_, { input }, ctx) => sayLine(ctx, input),
    editLine: (_, { input }, ctx) => editLine(ctx, input),
    deleteLine: (_, { lineId }, ctx) => deleteLine(ctx, lineId),
    reactToLine: (_, { input }, ctx) => reactToLine(ctx, input, 'give'),
    unreactToLine: (_, { input }, ctx) => reactToLine(ctx, input, 'take back'),
    confirmRoomPresence: (_, { roomId }, ctx) => confirmPresence(ctx, roomId),
    renewRoomPresence: (_, { roomId }, ctx) => renewPresence(ctx, roomId),
    endRoomPresence: (_, { roomId }, ctx) => endPresence(ctx, roomId),
    setRoomSlow: (_, { roomId, seconds }, ctx) => setRoomSlow(ctx, roomId, seconds),
    setChatMode: (_, { roomId, mode }, ctx) => setChatMode(ctx, roomId, mode),
    reviewLine: (_, { lineId, isShown }, ctx) => reviewLine(ctx, lineId, isShown),
    pauseRoom: (_, { roomId }, ctx) => pauseRoom(ctx, roomId, 'pause'),
    resumeRoom: (_, { roomId }, ctx) => pauseRoom(ctx, roomId, 'resume'),
    muteInRoom: (_, { input }, ctx) => muteInRoom(ctx, input),
    removeFromRoom: (_, { lineId }, ctx) => removeFromRoom(ctx, lineId),
    closeRoom: (_, { roomId }, ctx) => closeRoom(ctx, roomId),
  },
  Group: {
    room: (group, _args, ctx) => roomOfGroup(ctx, group.id),
  },
  Room: {
    group: async ({ facts }, _args, ctx) =>
      facts.group === null ? null : (await groupStanding(ctx, facts.group.group.id)).group,
    state: ({ facts }) => facts.room.state,
    closesAt: ({ facts }) => facts.room.closesAt,
    slowSeconds: ({ facts }) => facts.room.slowSeconds,
    isPaused: ({ facts }) => facts.room.isPaused,
    chatMode: ({ facts }) => facts.room.chatMode,
    moderators: (room, _args, ctx) => presentIn(ctx.db, room.id),
    unreadCount: (room, _args, ctx) =>
      countUnread(ctx.db, ctx.actor, { roomId: room.id, after: room.readSeq, limit: UNREAD_COUNTED }),
    nextLineAt: ({ facts }) => slowUntil(facts),
    viewerCan: ({ facts }, _args, ctx) => {
      const ruling = rulingOf(ctx.actor, 'room.say', facts);
      return {
        say: ruling === 'yes',
        sayRefusal: ruling === 'yes' ? null : ruling,
        sayRefusedUntil: untilOf(limitBehind(ctx.actor, ruling)),
        moderate: may(ctx.actor, 'room.moderate', facts),
        confirmPresence: may(ctx.actor, 'room.confirmPresence', facts),
        isPresent: facts.presence !== null,
      };
    },
    lines: (room, args, ctx) => listLines(ctx, room, args),
  },
  Line: {
    room: (line, _args, ctx) => roomOf(ctx, line.roomId),
    author: (line, _args, ctx) => authorOf(line, viewerId(ctx)),
    authorRole: (line) => (areWordsThere(line) ? line.authorRole : null),
    html: (line) => (areWordsThere(line) ? line.html : null),
    body: (line, _args, ctx) =>
      areWordsThere(line) && line.authorId !== null && line.authorId === viewerId(ctx) ? line.body : null,
    fold: async (line, _args, ctx) =>
      line.authorId !== null && line.authorId === viewerId(ctx) ? 'show' : foldOf(line, await readerFilters(ctx)),
    hasLeftOut: (line) => line.hasLeftOut && areWordsThere(line),
    hold: (line, _args, ctx) => holdOf(ctx, line),
    replyTo: (line) => (areWordsThere(line) ? line.replyTo : null),
    reactions: (line) => reactionsOf(line),
    wordsBack: (line, _args, ctx) => wordsBackOf(line, viewerId(ctx), ctx.clock.now()),
    viewerCan: async (line, _args, ctx) => {
      const room = await roomOf(ctx, line.roomId);
      const facts = lineFacts(line, room);
      const isOwn = line.authorId !== null && line.authorId === viewerId(ctx);
      return {
        edit: may(ctx.actor, 'item.edit', { ...facts, isLocked: false }) && may(ctx.actor, 'room.say', room.facts),
        delete: may(ctx.actor, 'item.delete', facts),
        react: may(ctx.actor, 'item.react', facts),
        report: !isOwn && line.visibility === 'published' && may(ctx.actor, 'item.read', facts),
      };
    },
  },
} satisfies Resolvers;

function untilOf({ until }: { until?: string }): Date | null {
  return until === undefined ? null : new Date(until);
}
