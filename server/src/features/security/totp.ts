import { Secret, TOTP } from 'otpauth';
import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { takeTotpStep, totpOf } from './security.queries.ts';

/** RFC 6238 defaults: what every authenticator app takes. */
const PERIOD_SECONDS = 30;
/** Steps before and after that count as well: a clock may be half a minute off. RFC 6238 §5.2. */
const WINDOW = 1;

export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function totpUri(secret: string, issuer: string, label: string): string {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The time step a code belongs to, or null. Pure. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = new TOTP({ secret: Secret.fromBase32(secret) }).validate({
    token: digits,
    timestamp: at.getTime(),
    window: WINDOW,
  });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

/** True for the code of now, once: the same or an older code is refused from then on. */
export async function takeTotpCode(
  ctx: Ctx,
  tx: Db | Tx,
  who: { accountId: string; code: string; isConfirmed: boolean },
): Promise<boolean> {
  const row = await totpOf(tx, who.accountId);
  if (row === null || (row.confirmedAt !== null) !== who.isConfirmed) return false;
  const secret = await ctx.vault.open(tx, { kind: 'account', id: who.accountId }, row.secret);
  const step = secret === null ? null : stepOfCode(secret, who.code, ctx.clock.now());
  return step !== null && takeTotpStep(tx, who.accountId, step);
}
