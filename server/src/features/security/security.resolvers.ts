import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { addPasskey, beginPasskey, removePasskey } from './own-passkeys.ts';
import { beginProof, proveAgain } from './prove-again.ts';
import { factorsOf, namedPasskeys } from './security.queries.ts';
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes } from './set-up-totp.ts';
import {
  answerSecondFactor,
  beginPasskeySignIn,
  beginSecondFactorPasskey,
  signInWithPasskey,
} from './sign-in-steps.ts';

const FACTORS = Symbol('security.factors');

/** One query for all fields of `Security`. */
function factors(ctx: Ctx, accountId: string): ReturnType<typeof factorsOf> {
  const load = loaderOf(ctx, FACTORS, () =>
    loader((ids: readonly string[]) => Promise.all(ids.map((id) => factorsOf(ctx.db, id)))),
  );
  return load(accountId);
}

export const securityResolvers = {
  Mutation: {
    beginTotp: (_, _args, ctx) => beginTotp(ctx),
    confirmTotp: (_, { code }, ctx) => confirmTotp(ctx, code),
    removeTotp: (_, _args, ctx) => removeTotp(ctx),
    renewRecoveryCodes: (_, _args, ctx) => renewRecoveryCodes(ctx),
    beginPasskey: (_, _args, ctx) => beginPasskey(ctx),
    addPasskey: (_, { input }, ctx) => addPasskey(ctx, input),
    removePasskey: (_, { id }, ctx) => removePasskey(ctx, id),
    beginPasskeySignIn: (_, _args, ctx) => beginPasskeySignIn(ctx),
    signInWithPasskey: (_, { input }, ctx) => signInWithPasskey(ctx, input),
    beginSecondFactorPasskey: (_, { challengeId }, ctx) => beginSecondFactorPasskey(ctx, challengeId),
    answerSecondFactor: (_, { input }, ctx) => answerSecondFactor(ctx, input),
    beginProof: (_, _args, ctx) => beginProof(ctx),
    proveAgain: (_, { input }, ctx) => proveAgain(ctx, input),
  },
  Security: {
    hasPassword: async ({ accountId }, _args, ctx) => (await factors(ctx, accountId)).hasPassword,
    hasTotp: async ({ accountId }, _args, ctx) => (await factors(ctx, accountId)).hasTotp,
    recoveryCodesLeft: async ({ accountId }, _args, ctx) => (await factors(ctx, accountId)).recoveryCodesLeft,
    lastSignInAddress: async ({ accountId }, _args, ctx) => (await factors(ctx, accountId)).lastSignInAddress,
    lastSignInAt: async ({ accountId }, _args, ctx) => (await factors(ctx, accountId)).lastSignInAt,
    passkeys: ({ accountId }, _args, ctx) => namedPasskeys(ctx.db, accountId),
  },
} satisfies Resolvers;
