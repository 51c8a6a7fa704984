import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { deviceKey } from './device-key.ts';
import { discardDraft } from './discard-draft.ts';
import { openDraft } from './open-draft.ts';
import { saveDraft } from './save-draft.ts';

export const draftsResolvers = {
  Query: {
    draft: (_, { place }, ctx) => openDraft(ctx, place),
  },
  Viewer: {
    deviceKey: (_viewer, _args, ctx) => deviceKey(ctx),
  },
  Mutation: {
    saveDraft: (_, { input }, ctx) => saveDraft(ctx, { ...input, fields: input.fields ?? '' }),
    discardDraft: async (_, { place }, ctx) => {
      await discardDraft(ctx, ctx.db, place);
      return { ok: true };
    },
  },
} satisfies Resolvers;
