import type { ResolversTypes } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { forgetFailures, takeTry } from '../accounts/patience.ts';
import { finishSignInOf } from '../accounts/sign-in.ts';
import { tell } from '../notices/tell.ts';
import { answeredPasskey, askPasskey, type PasskeyOptions } from './passkeys.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { passkeysOf, takeChallenge, takeRecoveryCode, waitingSecondFactor } from './security.queries.ts';
import { takeTotpCode } from './totp.ts';

type SignInPayload = Awaited<ResolversTypes['SignInPayload']>;

export interface SecondFactorAnswer {
  challengeId: string;
  code?: string | null | undefined;
  recoveryCode?: string | null | undefined;
  passkeyJson?: string | null | undefined;
}

const REFUSED: SignInPayload = { __typename: 'SignInRefused', message: 'That did not work.', isInMemoriam: false };
/** The first step was too long ago, or used. */
const EXPIRED: SignInPayload = {
  __typename: 'SignInRefused',
  message: 'That took too long. Sign in once more.',
  isInMemoriam: false,
};

/** Sign-in without a name: the passkey says who. It verified its owner, so it is both factors. */
export function beginPasskeySignIn(ctx: Ctx): Promise<PasskeyOptions> {
  return askPasskey(ctx, { accountId: null, allowed: null });
}

export async function signInWithPasskey(
  ctx: Ctx,
  { challengeId, responseJson }: { challengeId: string; responseJson: string },
): Promise<SignInPayload> {
  const waiting = await takeChallenge(ctx.db, { id: challengeId, purpose: 'passkey_sign_in' }, ctx.clock.now());
  if (waiting === null || waiting.accountId !== null) return EXPIRED;
  const passkey = await answeredPasskey(ctx, { responseJson, challenge: waiting.challenge, accountId: null });
  return passkey === null ? REFUSED : finishSignInOf(ctx, passkey.accountId, true);
}

/** The question for a passkey as second step. An unknown challenge is asked for nobody's passkey: it says nothing. */
export async function beginSecondFactorPasskey(ctx: Ctx, challengeId: string): Promise<PasskeyOptions> {
  const waiting = await waitingSecondFactor(ctx.db, challengeId, ctx.clock.now());
  const allowed = waiting === null ? [] : await passkeysOf(ctx.db, waiting.accountId);
  const options = await askPasskey(ctx, { accountId: null, allowed, challenge: waiting?.challenge ?? ctx.ids.token() });
  return { ...options, challengeId };
}

/** The second step of a sign-in: a code may be mistyped a few times, a right answer uses the step up. */
export async function answerSecondFactor(ctx: Ctx, answer: SecondFactorAnswer): Promise<SignInPayload> {
  const now = ctx.clock.now();
  const waiting = await waitingSecondFactor(ctx.db, answer.challengeId, now);
  if (waiting === null) return EXPIRED;
  const { accountId, challenge } = waiting;
  await takeTry(ctx, `code ${accountId}`);

  if (!(await isRightAnswer(ctx, answer, { accountId, challenge }))) return REFUSED;
  if ((await takeChallenge(ctx.db, { id: answer.challengeId, purpose: 'second_factor' }, now)) === null) return EXPIRED;
  await forgetFailures(ctx, `code ${accountId}`);
  return finishSignInOf(ctx, accountId, true);
}

async function isRightAnswer(
  ctx: Ctx,
  answer: SecondFactorAnswer,
  waiting: { accountId: string; challenge: string },
): Promise<boolean> {
  const { accountId, challenge } = waiting;
  const given = [answer.code, answer.recoveryCode, answer.passkeyJson].filter((each) => each != null && each !== '');
  if (given.length !== 1) throw new InvalidInput('code', 'code_missing');
  if (answer.passkeyJson != null && answer.passkeyJson !== '')
    return (await answeredPasskey(ctx, { responseJson: answer.passkeyJson, challenge, accountId })) !== null;
  if (answer.code != null && answer.code !== '')
    return takeTotpCode(ctx, ctx.db, { accountId, code: answer.code, isConfirmed: true });
  return transaction(ctx.db, async (tx) => {
    const isRight = await takeRecoveryCode(tx, accountId, hashRecoveryCode(answer.recoveryCode ?? ''), ctx.clock.now());
    if (isRight)
      await tell(ctx, tx, [{ accountId, kind: 'security', causeId: ctx.ids.uuid(), detail: 'recovery_code_used' }]);
    return isRight;
  });
}
