import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { readReminders } from './read-reminders.ts';
import { setWorkshopReminders } from './set-reminders.ts';

export const workshopRemindersResolvers = {
  Mutation: { setWorkshopReminders: (_, args, ctx) => setWorkshopReminders(ctx, args) },
  Workshop: { myReminders: (workshop, _args, ctx) => readReminders(ctx, workshop) },
} satisfies Resolvers;
