import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { askForSecondLook } from './ask-for-second-look.ts';
import { outsideNotice } from './legal-notices.loaders.ts';
import { readLegalNotice } from './read-legal-notice.ts';
import { sendLegalNotice } from './send-legal-notice.ts';

export const legalNoticesResolvers = {
  Query: {
    legalNotice: (_, { token }, ctx) => readLegalNotice(ctx, token),
  },
  Mutation: {
    sendLegalNotice: (_, { input }, ctx) => sendLegalNotice(ctx, input),
    askForSecondLook: (_, args, ctx) => askForSecondLook(ctx, args),
  },
  LegalNotice: {
    publicNote: (notice) => (notice.outcome === 'care' ? '' : notice.publicNote),
  },
  CaseReport: {
    outside: (report, _args, ctx) => outsideNotice(ctx, report.id),
  },
} satisfies Resolvers;
