import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { lookUp } from './look-up.ts';

export const lookUpResolvers = {
  Mutation: {
    lookUp: (_, { input }, ctx) => lookUp(ctx, input),
  },
} satisfies Resolvers;
