import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { ownReminders } from './own-reminders.ts';
import { setReminders } from './set-reminders.ts';
import { stopReminders } from './stop-reminders.ts';

export const remindersResolvers = {
  Query: {
    goalReminders: (_, _args, ctx) => ownReminders(ctx),
  },
  Mutation: {
    setGoalReminders: async (_, { input }, ctx) => ({ reminders: await setReminders(ctx, input) }),
    stopGoalReminders: async (_, _args, ctx) => {
      await stopReminders(ctx);
      return { reminders: [] };
    },
  },
} satisfies Resolvers;
