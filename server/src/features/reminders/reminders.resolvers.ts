import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { addReminderDevice, readReminderDevices, removeReminderDevice } from './change-reminder-devices.ts';
import { ownReminders } from './own-reminders.ts';
import { setReminders } from './set-reminders.ts';
import { stopReminders } from './stop-reminders.ts';

export const remindersResolvers = {
  Query: {
    reminderDevices: (_, _args, ctx) => readReminderDevices(ctx),
    goalReminders: (_, _args, ctx) => ownReminders(ctx),
  },
  Mutation: {
    addReminderDevice: (_, { input }, ctx) => addReminderDevice(ctx, input),
    removeReminderDevice: (_, { id }, ctx) => removeReminderDevice(ctx, id),
    setGoalReminders: async (_, { input }, ctx) => ({ reminders: await setReminders(ctx, input) }),
    stopGoalReminders: async (_, _args, ctx) => {
      await stopReminders(ctx);
      return { reminders: [] };
    },
  },
} satisfies Resolvers;
