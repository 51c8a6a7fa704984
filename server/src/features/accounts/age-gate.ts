import { AGE_REFUSAL_DAYS } from '@between/rules/accounts.ts';
import { type AgeBand } from '@between/rules/accounts.ts';
import { ageBandOf, ageInYears, isBirthMonth } from '@between/rules/ages.ts';
import { timingSafeEqual } from 'node:crypto';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { ageRefusedSince, insertAgeRefusal } from './accounts.queries.ts';

export interface BirthMonth {
  year: number;
  month: number;
}

/** A neutral name: who looks at the device's cookies learns nothing of why it is there. */
export const ASKED_COOKIE = 'asked';

/**
 * The band of somebody old enough for this place, or null; then neither this address nor this device gets a second try
 * with other dates (ME03). Only the band and, for a refusal, a keyed hash of the address are ever stored.
 */
export async function passAgeGate(
  ctx: Ctx,
  who: { birth: BirthMonth; email: string; minAge: number },
): Promise<AgeBand | null> {
  const now = ctx.clock.now();
  const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
  if (!isBirthMonth(who.birth, today)) throw new InvalidInput('birthYear', 'birth_month');

  const emailHash = ctx.vault.keyedHash('age refusal', who.email);
  if (isMarked(ctx, now) || (await ageRefusedSince(ctx.db, emailHash, addDays(now, -AGE_REFUSAL_DAYS)))) return null;

  const years = ageInYears(who.birth, today);
  if (years >= who.minAge) return ageBandOf(years);

  await insertAgeRefusal(ctx.db, emailHash, now);
  markDevice(ctx, addDays(now, AGE_REFUSAL_DAYS));
  return null;
}

function signed(ctx: Ctx, until: string): string {
  return ctx.vault.keyedHash('asked cookie', until).toString('base64url');
}

function markDevice(ctx: Ctx, until: Date): void {
  const value = String(until.getTime());
  const secure = ctx.config.publicOrigin.isSecure ? '; Secure' : '';
  ctx.setCookie(
    `${ASKED_COOKIE}=${value}.${signed(ctx, value)}; Path=/; Max-Age=${AGE_REFUSAL_DAYS * 86_400}; HttpOnly; SameSite=Lax${secure}`,
  );
}

function isMarked(ctx: Ctx, now: Date): boolean {
  const [until = '', signature = ''] = (ctx.request.askedMark ?? '').split('.');
  if (until === '' || Number(until) <= now.getTime()) return false;
  const given = Buffer.from(signature);
  const right = Buffer.from(signed(ctx, until));
  return given.length === right.length && timingSafeEqual(given, right);
}
