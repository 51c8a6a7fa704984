import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import { askToComeIn } from './ask-to-come-in.ts';
import { admit, admitAll, refuseAdmission, setWaitingRoom } from './run-door.ts';
import { peopleAtDoor } from './waiting-room.queries.ts';

export const waitingRoomResolvers = {
  Mutation: {
    askToComeIn: (_, { workshopId }, ctx) => askToComeIn(ctx, workshopId),
    admit: (_, args, ctx) => admit(ctx, args),
    admitAll: (_, { workshopId }, ctx) => admitAll(ctx, workshopId),
    refuseAdmission: (_, args, ctx) => refuseAdmission(ctx, args),
    setWaitingRoom: (_, args, ctx) => setWaitingRoom(ctx, args),
  },
  Workshop: {
    waitingNote: async (workshop, _args, ctx) =>
      may(ctx.actor, 'waitingRoom.read', await workshopStanding(ctx, workshop)) ? workshop.waitingNote : null,
    viewerAdmission: async (workshop, _args, ctx) => (await workshopStanding(ctx, workshop)).admission.state,
    waitingRoom: async (workshop, _args, ctx) => {
      if (!may(ctx.actor, 'waitingRoom.run', await workshopStanding(ctx, workshop))) return null;
      const [people, refused] = await Promise.all([
        peopleAtDoor(ctx.db, workshop.id, 'waiting'),
        peopleAtDoor(ctx.db, workshop.id, 'refused'),
      ]);
      return { people, refused };
    },
  },
} satisfies Resolvers;
