import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { readEntries } from './read-entries.ts';
import { readEntry, readKept } from './read-entry.ts';
import { removeEntry } from './remove-entry.ts';
import { searchEntries } from './search-entries.ts';
import { writeEntry } from './write-entry.ts';

export const privateResolvers = {
  Query: {
    privateEntries: (_, { input }, ctx) => readEntries(ctx, input),
    privateEntry: (_, { id }, ctx) => readEntry(ctx, id),
    keptPrivateEntries: (_, { id }, ctx) => readKept(ctx, id),
    searchPrivateEntries: (_, { input }, ctx) => searchEntries(ctx, input),
  },
  Mutation: {
    writePrivateEntry: (_, { input }, ctx) => writeEntry(ctx, input),
    removePrivateEntry: (_, { id, version }, ctx) => removeEntry(ctx, id, version),
  },
} satisfies Resolvers;
