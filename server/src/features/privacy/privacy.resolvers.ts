import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { consentsOf, giveConsent, withdrawConsent } from './consents.ts';
import { deleteAccount } from './delete-account.ts';
import { exportMine } from './export-mine.ts';

export const privacyResolvers = {
  Mutation: {
    giveConsent: (_, { purpose }, ctx) => giveConsent(ctx, purpose),
    withdrawConsent: (_, { purpose }, ctx) => withdrawConsent(ctx, purpose),
    exportMine: (_, _args, ctx) => exportMine(ctx),
    deleteAccount: (_, { input }, ctx) => deleteAccount(ctx, input),
  },
  Viewer: {
    consents: (_viewer, _args, ctx) => consentsOf(ctx),
  },
} satisfies Resolvers;
