import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import type { Actor, Member } from '../../policy/actor.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { lockSession } from './lock-session.ts';
import { endSession } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { viewerOf } from './viewer.ts';

function member(actor: Actor): Member {
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}

export const accountsResolvers = {
  Query: {
    viewer: (_, _args, ctx) => (ctx.actor.kind === 'guest' ? null : viewerOf(ctx)),
  },
  Mutation: {
    signIn: (_, { input }, ctx) => signIn(ctx, input),
    signOut: async (_, _args, ctx) => {
      await endSession(ctx);
      return { ok: true };
    },
    lockSession: (_, _args, ctx) => lockSession(ctx),
  },
  Viewer: {
    roles: (_viewer, _args, ctx) => ['member', ...new Set(member(ctx.actor).grants.map((grant) => grant.role))],
    isConfirmed: (_viewer, _args, ctx) => member(ctx.actor).isConfirmed,
    isApproved: (_viewer, _args, ctx) => member(ctx.actor).isApproved,
    needsSecondFactor: (_viewer, _args, ctx) => member(ctx.actor).needsSecondFactor,
  },
} satisfies Resolvers;
