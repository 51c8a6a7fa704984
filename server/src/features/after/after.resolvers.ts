import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import { cameOf, hostOf } from './after.model.ts';
import { endingOf } from './ending-of.ts';
import { giveFeedback, readFeedback } from './feedback.ts';
import { addResource, raiseResource, removeResource } from './hand-out.ts';
import { readResources } from './read-resources.ts';

export const afterResolvers = {
  Mutation: {
    addResource: (_, args, ctx) => addResource(ctx, args),
    removeResource: (_, { resourceId }, ctx) => removeResource(ctx, resourceId),
    raiseResource: (_, { resourceId }, ctx) => raiseResource(ctx, resourceId),
    giveFeedback: (_, args, ctx) => giveFeedback(ctx, args),
  },
  Workshop: {
    resources: (workshop, _args, ctx) => readResources(ctx, workshop),
    feedback: (workshop, _args, ctx) => readFeedback(ctx, workshop),
    attendance: async (workshop, _args, ctx) => {
      const ending = await endingOf(ctx, workshop.id);
      if (ending === null || ending.cameCount === null) return null;
      const maySee = may(ctx.actor, 'workshop.seeSeats', await workshopStanding(ctx, workshop));
      return maySee ? { came: cameOf(ending) } : null;
    },
  },
  WorkshopResource: { host: ({ address }) => hostOf(address) },
  FeedbackResults: {
    worth: ({ counts }) => counts.worth,
    safe: ({ counts }) => counts.safe,
    clear: ({ counts }) => counts.clear,
  },
} satisfies Resolvers;
