import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { decideMany } from './decide-many.ts';
import { factsForMany } from './many-facts.ts';
import { undoMany } from './undo-many.ts';

export const manyResolvers = {
  Mutation: {
    decideMany: (_, { input }, ctx) => decideMany(ctx, input),
    undoMany: (_, { batchId }, ctx) => undoMany(ctx, batchId),
  },
  CaseCard: {
    many: (card, _args, ctx) => factsForMany(ctx, card.id),
  },
  ManyFacts: {
    wordCount: ({ words }) => words.split(/\s+/u).filter(Boolean).length,
  },
} satisfies Resolvers;
