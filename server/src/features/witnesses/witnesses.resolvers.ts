import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { openFoldedWords } from './open-folded-words.ts';

export const witnessesResolvers = {
  Mutation: {
    openFoldedWords: (_, { postId }, ctx) => openFoldedWords(ctx, postId),
  },
} satisfies Resolvers;
