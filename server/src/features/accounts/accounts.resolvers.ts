import { REAUTHENTICATION_MINUTES } from '@between/rules/accounts.ts';
import type { Role } from '@between/rules/roles.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { foldOf } from '../filters/filters.model.ts';
import { readerFilters } from '../filters/reader-filters.ts';
import { holdOf } from '../safety/hold-of.ts';
import { addMinutes } from '../../platform/clock.ts';
import { isProofFresh } from '../../policy/account.policy.ts';
import { ownRoles } from './accounts.model.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { confirmEmail, resendConfirmation } from './confirm-email.ts';
import { endOneSession, endOtherSessions } from './end-sessions.ts';
import { requireMember } from './fresh-proof.ts';
import { handleAdvice } from './handle-advice.ts';
import { join } from './join.ts';
import { lockSession } from './lock-session.ts';
import { ownAbout, publishedAbout, rolesOf } from './profile.queries.ts';
import { readProfile } from './read-profile.ts';
import { requestPasswordReset, resetPassword } from './reset-password.ts';
import { endSession } from './sessions.ts';
import { openSessions } from './sessions.queries.ts';
import { setAbout } from './set-about.ts';
import { setHardDay, setSettings } from './set-settings.ts';
import { shutOutOf } from './shut-out.ts';
import { signIn } from './sign-in.ts';
import { viewerOf } from './viewer.ts';

export const accountsResolvers = {
  Query: {
    viewer: (_, _args, ctx) => (ctx.actor.kind === 'guest' ? null : viewerOf(ctx)),
    handleAdvice: (_, args, ctx) => handleAdvice(ctx, args),
    profile: (_, { handle }, ctx) => readProfile(ctx, handle),
  },
  Mutation: {
    signIn: (_, { input }, ctx) => signIn(ctx, input),
    signOut: async (_, _args, ctx) => {
      await endSession(ctx);
      return { ok: true };
    },
    lockSession: (_, _args, ctx) => lockSession(ctx),
    join: (_, { input }, ctx) => join(ctx, input),
    confirmEmail: (_, { token }, ctx) => confirmEmail(ctx, token),
    resendConfirmation: (_, { email }, ctx) => resendConfirmation(ctx, email),
    requestPasswordReset: (_, { email }, ctx) => requestPasswordReset(ctx, email),
    resetPassword: (_, { input }, ctx) => resetPassword(ctx, input),
    changePassword: (_, { input }, ctx) => changePassword(ctx, input),
    changeEmail: (_, { email }, ctx) => changeEmail(ctx, email),
    endSession: (_, { id }, ctx) => endOneSession(ctx, id),
    endOtherSessions: (_, _args, ctx) => endOtherSessions(ctx),
    setSettings: (_, { input }, ctx) => setSettings(ctx, input),
    setHardDay: (_, { isOn }, ctx) => setHardDay(ctx, isOn),
    setAbout: (_, { text }, ctx) => setAbout(ctx, text),
  },
  Viewer: {
    lifeState: (_viewer, _args, ctx) => requireMember(ctx).lifeState,
    shutOut: (_viewer, _args, ctx) => shutOutOf(ctx),
    roles: (_viewer, _args, ctx) => ownRoles(requireMember(ctx)),
    isConfirmed: (_viewer, _args, ctx) => requireMember(ctx).isConfirmed,
    isApproved: (_viewer, _args, ctx) => requireMember(ctx).isApproved,
    needsSecondFactor: (_viewer, _args, ctx) => requireMember(ctx).needsSecondFactor,
    proofUntil: (_viewer, _args, ctx) => addMinutes(requireMember(ctx).provedAt, REAUTHENTICATION_MINUTES),
    isProofFresh: (_viewer, _args, ctx) => isProofFresh(requireMember(ctx).provedAt, ctx.clock.now()),
    about: (viewer, _args, ctx) => ownAbout(ctx.db, viewer.id),
    security: (viewer) => ({ accountId: viewer.id }),
  },
  Security: {
    sessions: async ({ accountId }, _args, ctx) => {
      const current = ctx.actor.kind === 'member' ? ctx.actor.sessionId : null;
      const sessions = await openSessions(ctx.db, accountId, ctx.clock.now());
      return sessions.map((session) => ({ ...session, isCurrent: session.id === current }));
    },
  },
  Profile: {
    joinedOn: ({ createdAt }) => new Date(Date.UTC(createdAt.getUTCFullYear(), createdAt.getUTCMonth(), 1)),
    roles: async (profile, _args, ctx) => (await rolesOf(ctx.db, profile.id, ctx.clock.now())) as Role[],
    about: (profile, _args, ctx) => publishedAbout(ctx.db, profile.id),
    isViewer: (profile, _args, ctx) => ctx.actor.kind === 'member' && ctx.actor.id === profile.id,
  },
  ProfileText: {
    fold: async (text, _args, ctx) =>
      ctx.actor.kind === 'member' && text.authorId === ctx.actor.id ? 'show' : foldOf(text, await readerFilters(ctx)),
    hold: (text, _args, ctx) => holdOf(ctx, { ...text, id: text.itemId }),
  },
} satisfies Resolvers;
