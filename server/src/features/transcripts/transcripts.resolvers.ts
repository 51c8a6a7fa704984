import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { editTranscript } from './edit-transcript.ts';
import { moveTranscript } from './move-transcript.ts';
import { readTranscript } from './read-transcript.ts';

export const transcriptsResolvers = {
  Mutation: {
    moveTranscript: (_, args, ctx) => moveTranscript(ctx, args),
    editTranscript: (_, { input }, ctx) => editTranscript(ctx, input),
  },
  Transcript: {
    pieces: async ({ page }) => (await page()).pieces,
    next: async ({ page }) => (await page()).next,
  },
  Workshop: { transcript: (workshop, { after }, ctx) => readTranscript(ctx, workshop, after ?? 0) },
} satisfies Resolvers;
