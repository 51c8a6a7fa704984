import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may } from '../../policy/authorize.ts';
import { practiceFacts } from './practice-facts.ts';
import { openPracticeOf } from './stage-room.ts';
import { endPractice, startPractice } from './run-practice.ts';

export const practiceResolvers = {
  Mutation: {
    startPractice: (_, { workshopId }, ctx) => startPractice(ctx, workshopId),
    endPractice: (_, { workshopId }, ctx) => endPractice(ctx, workshopId),
  },
  Workshop: {
    practice: async (workshop, _args, ctx) => {
      if (!may(ctx.actor, 'practice.run', await practiceFacts(ctx, workshop))) return null;
      return { isOpen: (await openPracticeOf(ctx, workshop.id)) !== null };
    },
  },
} satisfies Resolvers;
