import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import {
  type ChallengePurpose,
  insertChallenge,
  notePasskeyUse,
  passkeyById,
  type PasskeyRow,
} from './security.queries.ts';

/** Minutes a browser's question to an authenticator may wait for its answer. */
const CHALLENGE_MINUTES = 5;

/** Loaded with the first passkey: with its certificates it takes 6 MiB that many a day never needs. */
export const webauthn = () => import('@simplewebauthn/server');

export interface PasskeyOptions {
  challengeId: string;
  optionsJson: string;
}

/** The name passkeys are bound to: the host people see. */
export function relyingParty(ctx: Ctx): string {
  return new URL(ctx.config.publicOrigin.origin).hostname;
}

/** A question to any passkey (`allowed` null) or to these. User verification is required, so that a passkey counts as two factors. */
export async function askPasskey(
  ctx: Ctx,
  ask: { accountId: string | null; allowed: readonly PasskeyRow[] | null; challenge?: string },
): Promise<PasskeyOptions> {
  const challenge = ask.challenge ?? ctx.ids.token();
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
    ...(ask.allowed === null
      ? {}
      : { allowCredentials: ask.allowed.map(({ id, transports }) => ({ id, transports })) }),
  });
  const challengeId = ctx.ids.uuid();
  if (ask.challenge === undefined)
    await rememberChallenge(ctx, { id: challengeId, accountId: ask.accountId, purpose: 'passkey_sign_in', challenge });
  return { challengeId, optionsJson: JSON.stringify(options) };
}

export async function rememberChallenge(
  ctx: Ctx,
  row: { id: string; accountId: string | null; purpose: ChallengePurpose; challenge: string },
): Promise<void> {
  await insertChallenge(ctx.db, { ...row, expiresAt: addMinutes(ctx.clock.now(), CHALLENGE_MINUTES) });
}

/** The passkey that answered rightly, or null. Its counter only ever goes up: a copy that lags behind is refused. */
export async function answeredPasskey(
  ctx: Ctx,
  answer: { responseJson: string; challenge: string; accountId: string | null },
): Promise<PasskeyRow | null> {
  const response = parseResponse<AuthenticationResponseJSON>(answer.responseJson);
  const passkey = typeof response.id === 'string' ? await passkeyById(ctx.db, response.id) : null;
  if (passkey === null || (answer.accountId !== null && passkey.accountId !== answer.accountId)) return null;
  const { verifyAuthenticationResponse } = await webauthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: answer.challenge,
      expectedOrigin: ctx.config.publicOrigin.origin,
      expectedRPID: relyingParty(ctx),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    });
    if (!verified) return null;
    await notePasskeyUse(ctx.db, passkey.id, authenticationInfo.newCounter, ctx.clock.now());
    return passkey;
  } catch (error) {
    // The library throws for every kind of wrong answer: all of them mean no.
    ctx.log.info({ event: 'passkey.refused', err: error }, 'passkey refused');
    return null;
  }
}

/** What a new authenticator registered, or null for an answer that does not verify. */
export async function registeredPasskey(
  ctx: Ctx,
  answer: { responseJson: string; challenge: string; accountId: string },
): Promise<PasskeyRow | null> {
  const response = parseResponse<RegistrationResponseJSON>(answer.responseJson);
  const { verifyRegistrationResponse } = await webauthn();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: answer.challenge,
      expectedOrigin: ctx.config.publicOrigin.origin,
      expectedRPID: relyingParty(ctx),
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return {
      id,
      accountId: answer.accountId,
      publicKey: Buffer.from(publicKey),
      counter,
      transports: transports ?? [],
    };
  } catch (error) {
    ctx.log.info({ event: 'passkey.refused', err: error }, 'passkey refused');
    return null;
  }
}

/** Decoder: what a browser sent; every field is checked by the library. */
function parseResponse<Response>(json: string): Response {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value as Response;
  } catch {
    throw new InvalidInput('responseJson', 'passkey_refused');
  }
  throw new InvalidInput('responseJson', 'passkey_refused');
}
