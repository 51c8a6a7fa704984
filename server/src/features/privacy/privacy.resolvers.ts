import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { consentsOf, giveConsent, withdrawConsent } from './consents.ts';
import { deleteAccount } from './delete-account.ts';
import { ownFindMe, setFindMe } from './find-me.ts';
import { exportMine } from './export-mine.ts';

export const privacyResolvers = {
  Mutation: {
    giveConsent: (_, { purpose }, ctx) => giveConsent(ctx, purpose),
    withdrawConsent: (_, { purpose }, ctx) => withdrawConsent(ctx, purpose),
    setFindMe: (_, { words }, ctx) => setFindMe(ctx, words),
    exportMine: (_, _args, ctx) => exportMine(ctx),
    deleteAccount: (_, { input }, ctx) => deleteAccount(ctx, input),
  },
  Viewer: {
    findMe: (_viewer, _args, ctx) => ownFindMe(ctx),
    consents: (_viewer, _args, ctx) => consentsOf(ctx),
  },
} satisfies Resolvers;
