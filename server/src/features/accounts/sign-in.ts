import type { SignInInput, SecondFactorMethod, ResolversTypes } from '../../graphql/resolvers.generated.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import type { SignInFacts } from './accounts.model.ts';
import { insertChallenge, noteSignIn, signInFacts, signInFactsById } from './accounts.queries.ts';
import { tellOfSignIn } from '../postvention/tell-of-sign-in.ts';
import { normalEmail } from './email-address.ts';
import { isPassword } from './passwords.ts';
import { forgetFailures, takeTry } from './patience.ts';
import { actorOf, startSession } from './sessions.ts';
import { viewerOf } from './viewer.ts';

/** Minutes a sign-in waits for its second factor. */
const SECOND_FACTOR_MINUTES = 10;

type SignInPayload = Awaited<ResolversTypes['SignInPayload']>;

const REFUSED: SignInPayload = {
  __typename: 'SignInRefused',
  message: 'Address or password do not match.',
  isInMemoriam: false,
};

/** Password sign-in. Says neither whether the address is known nor which part was wrong; takes as long either way. @throws {RateLimited} after too many failures. */
export async function signIn(ctx: Ctx, { email, password }: SignInInput): Promise<SignInPayload> {
  const tries = `password ${normalEmail(email)}`;
  await takeTry(ctx, tries);
  const account = await signInFacts(ctx.db, email);
  const isRight = await isPassword(account?.passwordHash ?? null, password);
  if (account === null || !isRight || account.lifeState === 'deleted') return REFUSED;

  await forgetFailures(ctx, tries);
  if ((account.hasTotp || account.hasPasskey) && !account.isDemo) return askSecondFactor(ctx, account);
  return finishOpen(ctx, account, false);
}

async function askSecondFactor(ctx: Ctx, account: SignInFacts): Promise<SignInPayload> {
  const challengeId = ctx.ids.uuid();
  await insertChallenge(ctx.db, {
    id: challengeId,
    accountId: account.id,
    purpose: 'second_factor',
    challenge: ctx.ids.token(),
    expiresAt: addMinutes(ctx.clock.now(), SECOND_FACTOR_MINUTES),
  });
  const methods: SecondFactorMethod[] = [
    ...(account.hasPasskey ? (['passkey'] as const) : []),
    ...(account.hasTotp ? (['totp', 'recovery_code'] as const) : []),
  ];
  return { __typename: 'SecondFactorNeeded', challengeId, methods };
}

/** The same for an account that a passkey or a second step has named. */
export async function finishSignInOf(ctx: Ctx, accountId: string, hasSecondFactor: boolean): Promise<SignInPayload> {
  const account = await signInFactsById(ctx.db, accountId);
  return account === null ? REFUSED : finishOpen(ctx, account, hasSecondFactor);
}

async function finishOpen(ctx: Ctx, account: SignInFacts, hasSecondFactor: boolean): Promise<SignInPayload> {
  if (account.lifeState !== 'in_memoriam') return finishSignIn(ctx, account, hasSecondFactor);
  await tellOfSignIn(ctx, account.id);
  return { ...REFUSED, isInMemoriam: true };
}

/** Starts the session of someone whose proofs are complete. */
export async function finishSignIn(
  ctx: Ctx,
  account: Pick<SignInFacts, 'id' | 'isStaff'>,
  hasSecondFactor: boolean,
): Promise<SignInPayload> {
  await transaction(ctx.db, async (tx) => {
    await startSession(ctx, tx, { accountId: account.id, isStaff: account.isStaff, hasSecondFactor });
    await noteSignIn(tx, account.id, ctx.clock.now(), ctx.request.clientAddress);
  });
  ctx.actor = await actorOf(ctx);
  return { __typename: 'SignedIn', viewer: await viewerOf(ctx) };
}
