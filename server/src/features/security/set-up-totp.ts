import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { requireFreshProof, requireMember } from '../accounts/fresh-proof.ts';
import { takeTry } from '../accounts/patience.ts';
import { actorOf, elevateSession } from '../accounts/sessions.ts';
import { viewerOf } from '../accounts/viewer.ts';
import type { ViewerRow } from '../accounts/accounts.model.ts';
import { tell } from '../notices/tell.ts';
import { currentSite } from '../site/current-site.ts';
import { type QrCode, qrCode } from './qr-code.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import {
  deleteTotp,
  holdsARole,
  passkeysOf,
  replaceRecoveryCodes,
  startTotp,
  switchTotpOn,
} from './security.queries.ts';
import { newSecret, takeTotpCode, totpUri } from './totp.ts';

/** Gives a secret to an authenticator app; nothing counts before its first code. @throws {Conflict} `totp_on` when one is switched on. */
export async function beginTotp(ctx: Ctx): Promise<{ secret: string; uri: string; qr: QrCode }> {
  const actor = requireFreshProof(ctx);
  const { name } = await currentSite(ctx.db);
  const secret = newSecret();
  await transaction(ctx.db, async (tx) => {
    const sealed = await ctx.vault.seal(tx, { kind: 'account', id: actor.id }, secret, ctx.clock.now());
    if (!(await startTotp(tx, actor.id, sealed))) throw new Conflict('totp_on');
  });
  const uri = totpUri(secret, name, actor.handle);
  return { secret, uri, qr: qrCode(uri) };
}

/** The first code switches it on and lifts this session; the recovery codes are shown once. @throws {InvalidInput} `code_wrong`. */
export async function confirmTotp(ctx: Ctx, code: string): Promise<{ codes: string[] }> {
  const actor = requireMember(ctx);
  await takeTry(ctx, `code ${actor.id}`);
  const codes = newRecoveryCodes();
  await transaction(ctx.db, async (tx) => {
    if (!(await takeTotpCode(ctx, tx, { accountId: actor.id, code, isConfirmed: false })))
      throw new InvalidInput('code', 'code_wrong');
    await switchTotpOn(tx, actor.id, ctx.clock.now());
    await replaceRecoveryCodes(tx, actor.id, codes.map(hashRecoveryCode));
    await elevateSession(ctx, tx, actor.sessionId, true);
    await tell(ctx, tx, [
      { accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'second_factor_added' },
    ]);
  });
  ctx.actor = await actorOf(ctx);
  return { codes };
}

/** Takes the authenticator app away with its recovery codes. @throws {Conflict} `last_factor` for staff without a passkey. */
export async function removeTotp(ctx: Ctx): Promise<ViewerRow> {
  const actor = requireFreshProof(ctx);
  const [isStaff, passkeys] = await Promise.all([holdsARole(ctx.db, actor.id), passkeysOf(ctx.db, actor.id)]);
  if (isStaff && passkeys.length === 0) throw new Conflict('last_factor');
  await transaction(ctx.db, async (tx) => {
    await deleteTotp(tx, actor.id);
    await tell(ctx, tx, [
      { accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'second_factor_removed' },
    ]);
  });
  return viewerOf(ctx);
}

/** Ten new codes; the old ones stop working. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<{ codes: string[] }> {
  const actor = requireFreshProof(ctx);
  const codes = newRecoveryCodes();
  await transaction(ctx.db, async (tx) => {
    await replaceRecoveryCodes(tx, actor.id, codes.map(hashRecoveryCode));
    await tell(ctx, tx, [
      { accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'recovery_codes_made' },
    ]);
  });
  return { codes };
}
