import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { endWatch, prolongWatch } from './change-watch.ts';
import { readWatch } from './read-watch.ts';
import { startWatch } from './start-watch.ts';

export const watchesResolvers = {
  CaseAuthor: { watch: (author, _args, ctx) => readWatch(ctx, { accountId: author.id }) },
  CaseThread: { watch: (thread, _args, ctx) => readWatch(ctx, { threadId: thread.id }) },
  Mutation: {
    startWatch: (_, { input }, ctx) => startWatch(ctx, input),
    prolongWatch: (_, { input }, ctx) => prolongWatch(ctx, input),
    endWatch: (_, { id }, ctx) => endWatch(ctx, id),
  },
} satisfies Resolvers;
