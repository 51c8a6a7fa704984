import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { authorize } from '../../policy/authorize.ts';
import { checkCredential, credentialsToCheck } from './check-credential.ts';
import { credentialState } from './credentials.model.ts';
import { credentialOf } from './shown-credential.ts';
import { stateCredential } from './state-credential.ts';

export const credentialsResolvers = {
  Query: {
    myCredential: (_, _args, ctx) => {
      authorize(ctx.actor, 'credential.state', null);
      return ctx.actor.kind === 'member' ? credentialOf(ctx, ctx.actor.id) : null;
    },
    credentialsToCheck: (_, _args, ctx) => credentialsToCheck(ctx),
  },
  Mutation: {
    stateCredential: (_, { input }, ctx) => stateCredential(ctx, input),
    checkCredential: (_, { input }, ctx) => checkCredential(ctx, input),
  },
  Credential: {
    state: (credential, _args, ctx) => credentialState(credential, ctx.clock.now()),
  },
} satisfies Resolvers;
