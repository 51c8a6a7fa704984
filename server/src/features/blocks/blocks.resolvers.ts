import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { blockMember } from './block-member.ts';
import { blocksBy } from './blocks.queries.ts';
import { unblockMember } from './unblock-member.ts';

export const blocksResolvers = {
  Query: {
    myBlocks: async (_, args, ctx) => {
      authorize(ctx.actor, 'account.own', null);
      const page = pageRequest(args);
      const rows = ctx.actor.kind === 'member' ? await blocksBy(ctx.db, ctx.actor.id, page) : [];
      return pageOf(rows, page, (block) => ({ at: block.since, id: block.blockedId }));
    },
  },
  Mutation: {
    blockMember: (_, { handle }, ctx) => blockMember(ctx, handle),
    unblockMember: (_, { handle }, ctx) => unblockMember(ctx, handle),
  },
} satisfies Resolvers;
