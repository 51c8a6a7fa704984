import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { meetsDoor, passDoor } from './pass-door.ts';

export const doorResolvers = {
  Mutation: { passDoor: (_, { workshopId }, ctx) => passDoor(ctx, workshopId) },
  Workshop: { meetsDoor: (workshop, _args, ctx) => meetsDoor(ctx, workshop) },
} satisfies Resolvers;
