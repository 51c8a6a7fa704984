import { passwordProblem } from '@between/rules/passwords.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { tell } from '../notices/tell.ts';
import { accountIdByEmail, addressOf, confirmAddress, setPasswordHash } from './accounts.queries.ts';
import { DEAD_LINK, type LinkPayload } from './confirm-email.ts';
import { normalEmail } from './email-address.ts';
import { endSessionsOf } from './end-sessions.ts';
import { mailLink } from './links.ts';
import { killLinks, takeLink } from './links.queries.ts';
import { hashPassword } from './passwords.ts';
import { forgetFailures, mayMail } from './patience.ts';

/** Mails a link to reset the password, if the address has an account; the answer is the same if not. */
export async function requestPasswordReset(ctx: Ctx, email: string): Promise<{ ok: boolean }> {
  const normal = normalEmail(email);
  const accountId = await accountIdByEmail(ctx.db, normal);
  if (!(await mayMail(ctx, normal)) || accountId === null) return { ok: true };
  await transaction(ctx.db, (tx) => mailLink(ctx, tx, { purpose: 'reset_password', accountId }));
  return { ok: true };
}

/** Sets a new password by a mailed link, ends every session and tells the address. A second factor stays as it is. */
export async function resetPassword(
  ctx: Ctx,
  { token, password }: { token: string; password: string },
): Promise<LinkPayload> {
  refuseWeak(password, []);
  const passwordHash = await hashPassword(password);
  const now = ctx.clock.now();

  return transaction(ctx.db, async (tx) => {
    const link = await takeLink(tx, hashToken(token), ['reset_password'], now);
    const owner = link === null ? null : await addressOf(tx, link.accountId);
    if (link === null || owner === null) return DEAD_LINK;
    // Only now is it known whose it is; the refusal leaves the link unused.
    refuseWeak(password, [owner.handle, owner.email.split('@', 1)[0] ?? '']);
    await setPasswordHash(tx, link.accountId, passwordHash);
    await confirmAddress(tx, link.accountId, now);
    await endSessionsOf(ctx, tx, link.accountId, null);
    await killLinks(tx, link.accountId, ['reset_password', 'change_email'], now);
    await tell(ctx, tx, [
      { accountId: link.accountId, kind: 'security', causeId: ctx.ids.uuid(), detail: 'password_changed' },
    ]);
    await forgetFailures(ctx, `password ${owner.email}`);
    return { __typename: 'LinkTaken', email: owner.email };
  });
}

function refuseWeak(password: string, own: readonly string[]): void {
  const weakness = passwordProblem(password, own);
  if (weakness !== null) throw new InvalidInput('password', weakness);
}
