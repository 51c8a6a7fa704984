import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { checkCredential, credentialsToCheck } from './check-credential.ts';
import { credentialsInUse, mySuspension, reinstateCredential, suspendCredential } from './suspend-credential.ts';
import { credentialState } from './credentials.model.ts';
import { badgeFor, credentialOf } from './shown-credential.ts';
import { stateCredential } from './state-credential.ts';

export const credentialsResolvers = {
  Query: {
    myCredential: (_, _args, ctx) => {
      authorize(ctx.actor, 'credential.state', null);
      return ctx.actor.kind === 'member' ? credentialOf(ctx, ctx.actor.id) : null;
    },
    mySuspension: (_, _args, ctx) => mySuspension(ctx),
    credentialsToCheck: (_, _args, ctx) => credentialsToCheck(ctx),
    credentialsInUse: (_, _args, ctx) => credentialsInUse(ctx),
  },
  Mutation: {
    stateCredential: (_, { input }, ctx) => stateCredential(ctx, input),
    checkCredential: (_, { input }, ctx) => checkCredential(ctx, input),
    suspendCredential: (_, { input }, ctx) => suspendCredential(ctx, input),
    reinstateCredential: (_, { id }, ctx) => reinstateCredential(ctx, id),
  },
  CaseAuthor: { credential: (author, _args, ctx) => credentialOf(ctx, author.id) },
  RoleHolder: {
    badge: (holder, _args, ctx) => (holder.isTherapist ? badgeFor(ctx, holder.accountId) : null),
  },
  AuthorCredential: {
    state: (credential, _args, ctx) => credentialState(credential, ctx.clock.now()),
    canSuspend: (credential, _args, ctx) =>
      credentialState(credential, ctx.clock.now()) === 'right' && may(ctx.actor, 'credential.suspend', credential),
  },
  Credential: {
    state: (credential, _args, ctx) => credentialState(credential, ctx.clock.now()),
  },
} satisfies Resolvers;
