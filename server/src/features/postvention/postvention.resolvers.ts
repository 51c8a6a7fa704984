import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { askMemorial } from './ask-memorial.ts';
import { confirmMemorial } from './confirm-memorial.ts';
import { endPostvention } from './end-postvention.ts';
import { allMemorials, memorialOf } from './memorial.queries.ts';
import { careNoteOf } from './postvention.loaders.ts';
import { runningPostventions } from './postvention.queries.ts';
import { startPostvention } from './start-postvention.ts';
import { undoMemorial } from './undo-memorial.ts';

export const postventionResolvers = {
  Query: {
    postventions: (_, _args, ctx) => {
      authorize(ctx.actor, 'postvention.manage', null);
      return runningPostventions(ctx.db);
    },
    memorials: (_, _args, ctx) => {
      authorize(ctx.actor, 'postvention.manage', null);
      return allMemorials(ctx.db);
    },
  },
  Mutation: {
    startPostvention: (_, { input }, ctx) => startPostvention(ctx, input),
    endPostvention: (_, { id }, ctx) => endPostvention(ctx, id),
    askMemorial: (_, { handle }, ctx) => askMemorial(ctx, handle),
    confirmMemorial: (_, { accountId }, ctx) => confirmMemorial(ctx, accountId),
    undoMemorial: (_, { accountId }, ctx) => undoMemorial(ctx, accountId),
  },
  Memorial: {
    viewerCanConfirm: (row, _args, { actor }) => {
      const id = actor.kind === 'member' ? actor.id : null;
      const facts = { isSelf: row.accountId === id, isAsker: row.askedById === id };
      return row.confirmedAt === null && may(actor, 'memorial.confirm', facts);
    },
  },
  Group: { careNote: (group, _args, ctx) => careNoteOf(ctx, group.id) },
  Profile: {
    isInMemoriam: async (profile, _args, ctx) => (await memorialOf(ctx.db, profile.id))?.confirmedAt != null,
  },
} satisfies Resolvers;
