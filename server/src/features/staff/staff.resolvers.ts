import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { acceptInvitation } from '../accounts/accept-invitation.ts';
import { invite } from './invite.ts';
import { approveAccount, declineAccount } from './let-in.ts';
import { readInvitation } from './read-invitation.ts';
import { revokeRole } from './revoke-role.ts';
import { openInvitations, pendingPage, standingGrants } from './staff.queries.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const staffResolvers = {
  Query: {
    staff: (_, _args, ctx) => {
      authorize(ctx.actor, 'staff.invite', { role: 'moderator' });
      return standingGrants(ctx.db, ctx.clock.now());
    },
    invitations: (_, _args, ctx) => {
      authorize(ctx.actor, 'staff.invite', { role: 'moderator' });
      return openInvitations(ctx.db, ctx.clock.now());
    },
    invitation: (_, { token }, ctx) => readInvitation(ctx, token),
    pendingAccounts: async (_, args, ctx) => {
      authorize(ctx.actor, 'site.operate', null);
      const page = pageRequest(args);
      return pageOf(await pendingPage(ctx.db, page), page, (row) => ({ at: row.createdAt, id: row.id }));
    },
  },
  Mutation: {
    invite: (_, { input }, ctx) => invite(ctx, input),
    withdrawInvitation: (_, { id }, ctx) => withdrawInvitation(ctx, id),
    acceptInvitation: (_, { token }, ctx) => acceptInvitation(ctx, token),
    revokeRole: (_, { grantId }, ctx) => revokeRole(ctx, grantId),
    approveAccount: (_, { id }, ctx) => approveAccount(ctx, id),
    declineAccount: (_, { id }, ctx) => declineAccount(ctx, id),
  },
} satisfies Resolvers;
