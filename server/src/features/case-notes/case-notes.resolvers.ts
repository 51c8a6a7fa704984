import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { commentOnCase, pinComment } from './comment-on-case.ts';
import { readComments, readDraft } from './read-case-notes.ts';
import { saveCaseDraft } from './save-case-draft.ts';

export const caseNotesResolvers = {
  ModerationCase: {
    comments: (row, _args, ctx) => readComments(ctx, row),
    draft: (row, _args, ctx) => readDraft(ctx, row),
  },
  Mutation: {
    commentOnCase: (_, { input }, ctx) => commentOnCase(ctx, input),
    pinComment: (_, { input }, ctx) => pinComment(ctx, input),
    saveCaseDraft: (_, { input }, ctx) => saveCaseDraft(ctx, input),
  },
} satisfies Resolvers;
