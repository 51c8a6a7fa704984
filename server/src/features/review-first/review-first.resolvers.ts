import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { readReviewWait } from './read-review-wait.ts';

export const reviewFirstResolvers = {
  Group: { ownReview: (group, _args, ctx) => readReviewWait(ctx, group.id) },
} satisfies Resolvers;
