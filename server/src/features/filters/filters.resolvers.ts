import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { allChoices } from './filters.model.ts';
import { readerFilters } from './reader-filters.ts';
import { setTopicFilters } from './set-topic-filters.ts';

export const filtersResolvers = {
  Viewer: {
    topicFilters: async (_viewer, _args, ctx) => allChoices(await readerFilters(ctx)),
    isHardDay: async (_viewer, _args, ctx) => (await readerFilters(ctx)).isHardDay,
  },
  Mutation: {
    setTopicFilters: async (_, { choices }, ctx) => {
      await setTopicFilters(ctx, choices);
      return { viewer: await viewerOf(ctx) };
    },
  },
} satisfies Resolvers;
