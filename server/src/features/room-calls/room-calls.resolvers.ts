import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { answerRoomCall } from './answer-room-call.ts';
import { callFromRoom } from './call-from-room.ts';
import { isAnyoneComing, isModeratorHere } from './is-anyone-coming.ts';
import { canCallFrom, callsFor, ownCall } from './read-calls.ts';
import { crisisOfCall } from './room-calls.loaders.ts';

export const roomCallsResolvers = {
  Mutation: {
    callFromRoom: (_, args, ctx) => callFromRoom(ctx, args),
    answerRoomCall: (_, args, ctx) => answerRoomCall(ctx, args),
  },
  Workshop: {
    calls: ({ id }, _args, ctx) => callsFor(ctx, id),
    myCall: ({ id }, _args, ctx) => ownCall(ctx, id),
    canCall: ({ id }, _args, ctx) => canCallFrom(ctx, id),
  },
  RoomCall: { crisisCaseId: ({ id }, _args, ctx) => crisisOfCall(ctx, id) },
  OwnRoomCall: {
    isModeratorHere: ({ workshopId }, _args, ctx) => isModeratorHere(ctx, workshopId),
    isAnyoneComing: ({ workshopId }, _args, ctx) => isAnyoneComing(ctx, workshopId),
  },
} satisfies Resolvers;
