import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { waitingAmong } from './first-reply.loaders.ts';
import { readFirstReplies } from './read-first-replies.ts';

export const firstReplyResolvers = {
  Group: {
    firstReplies: (group, _args, ctx) => readFirstReplies(ctx, group.id),
  },
  CaseCard: {
    waitsForFirstReply: (card, _args, ctx) => waitingAmong(ctx, card.id),
  },
  ModerationCase: {
    waitsForFirstReply: (row, _args, ctx) => waitingAmong(ctx, row.id),
  },
} satisfies Resolvers;
