import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { ViewerRow } from '../accounts/accounts.model.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { isPassword } from '../accounts/passwords.ts';
import { forgetFailures, takeTry } from '../accounts/patience.ts';
import { actorOf, elevateSession } from '../accounts/sessions.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { answeredPasskey, askPasskey, type PasskeyOptions } from './passkeys.ts';
import { passkeysOf, passwordHashOf, takeChallenge } from './security.queries.ts';
import { takeTotpCode } from './totp.ts';

export interface Proof {
  password?: string | null | undefined;
  code?: string | null | undefined;
  passkey?: { challengeId: string; responseJson: string } | null | undefined;
}

/** The question for proving again by one of the own passkeys. */
export async function beginProof(ctx: Ctx): Promise<PasskeyOptions> {
  const actor = requireMember(ctx);
  return askPasskey(ctx, { accountId: actor.id, allowed: await passkeysOf(ctx.db, actor.id) });
}

/**
 * A fresh proof of who is here; the session goes on under a new id. A passkey or a code also lifts a staff session that
 * has not shown its second factor. @throws {InvalidInput} `password_wrong`, `code_wrong` or `passkey_refused`.
 */
export async function proveAgain(ctx: Ctx, proof: Proof): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  await takeTry(ctx, `prove ${actor.id}`);

  const hasSecondFactor = await checkProof(ctx, actor.id, proof);

  await transaction(ctx.db, (tx) => elevateSession(ctx, tx, actor.sessionId, hasSecondFactor));
  await forgetFailures(ctx, `prove ${actor.id}`);
  ctx.actor = await actorOf(ctx);
  return viewerOf(ctx);
}

/** Whether the proof was a second factor, too. */
async function checkProof(ctx: Ctx, accountId: string, { password, code, passkey }: Proof): Promise<boolean> {
  if (passkey != null) {
    const waiting = await takeChallenge(
      ctx.db,
      { id: passkey.challengeId, purpose: 'passkey_sign_in' },
      ctx.clock.now(),
    );
    const isOwn = waiting !== null && waiting.accountId === accountId;
    if (
      !isOwn ||
      (await answeredPasskey(ctx, { responseJson: passkey.responseJson, challenge: waiting.challenge, accountId })) ===
        null
    )
      throw new InvalidInput('passkey', 'passkey_refused');
    return true;
  }
  if (!(await isPassword(await passwordHashOf(ctx.db, accountId), password ?? '')))
    throw new InvalidInput('password', 'password_wrong');
  if (code == null || code === '') return false;
  if (!(await takeTotpCode(ctx, ctx.db, { accountId, code, isConfirmed: true })))
    throw new InvalidInput('code', 'code_wrong');
  return true;
}
