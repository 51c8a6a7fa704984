import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { endRaidGuard } from './end-raid-guard.ts';
import { readRaid } from './read-raid.ts';
import { startRaidGuard } from './start-raid-guard.ts';

export const raidResolvers = {
  Query: {
    raid: (_, _args, ctx) => readRaid(ctx),
  },
  Mutation: {
    startRaidGuard: async (_, { hours }, ctx) => {
      await startRaidGuard(ctx, hours);
      return { raid: await readRaid(ctx) };
    },
    endRaidGuard: async (_, _args, ctx) => {
      await endRaidGuard(ctx);
      return { raid: await readRaid(ctx) };
    },
  },
} satisfies Resolvers;
