import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { endBreak } from './end-break.ts';
import { ownBreak } from './own-break.ts';
import { putGreetingAway } from './put-greeting-away.ts';
import { startBreak } from './start-break.ts';

export const breaksResolvers = {
  Viewer: {
    breakUntil: async ({ id }, _args, ctx) => (await ownBreak(ctx, id))?.pausedUntil ?? null,
    isBack: async ({ id }, _args, ctx) => ((await ownBreak(ctx, id))?.backSince ?? null) !== null,
  },
  Mutation: {
    startBreak: async (_, { days }, ctx) => {
      await startBreak(ctx, days);
      return { viewer: await viewerOf(ctx) };
    },
    endBreak: async (_, _args, ctx) => {
      await endBreak(ctx);
      return { viewer: await viewerOf(ctx) };
    },
    putGreetingAway: async (_, _args, ctx) => {
      await putGreetingAway(ctx);
      return { viewer: await viewerOf(ctx) };
    },
  },
} satisfies Resolvers;
