import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { readLines } from './read-lines.ts';

export const auditResolvers = {
  Query: {
    auditLines: (_, args, ctx) => readLines(ctx, args),
  },
} satisfies Resolvers;
