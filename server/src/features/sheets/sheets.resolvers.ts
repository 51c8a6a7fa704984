import { SHEET_SECTIONS } from '@between/rules/sheets.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { openSheet } from './open-sheet.ts';
import { saveSheetSection } from './save-sheet-section.ts';
import { setSheetReview } from './set-sheet-review.ts';
import { dayOf, lineOf } from './sheets.model.ts';

export const sheetsResolvers = {
  Query: {
    sheet: (_, { kind }, ctx) => openSheet(ctx, kind),
  },
  Mutation: {
    saveSheetSection: async (_, { input }, ctx) => ({
      sheet: await saveSheetSection(ctx, { ...input, lines: input.lines.map(lineOf) }),
    }),
    setSheetReview: async (_, { input }, ctx) => ({ sheet: await setSheetReview(ctx, input) }),
  },
  Sheet: {
    reviewOn: ({ reviewOn }) => (reviewOn === '' ? null : reviewOn),
    isReviewDue: ({ reviewOn }, _args, ctx) => reviewOn !== '' && reviewOn <= dayOf(ctx.clock.now()),
    sections: ({ kind, lists }) => SHEET_SECTIONS[kind].map((name) => ({ name, lines: lists[name] ?? [] })),
  },
} satisfies Resolvers;
