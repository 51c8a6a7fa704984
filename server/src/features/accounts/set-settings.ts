import { THEMES, type Theme } from '@between/rules/accounts.ts';
import { HARD_DAY_HOURS } from '@between/rules/content.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { ViewerRow } from './accounts.model.ts';
import { setHardDayUntil, updateSettings } from './accounts.queries.ts';
import { requireMember } from './fresh-proof.ts';
import { viewerOf } from './viewer.ts';

export interface Settings {
  country?: string | null | undefined;
  timeZone: string;
  theme: Theme;
}

/** Country (for helplines), zone (for times) and theme. @throws {InvalidInput} for a country or zone that does not exist. */
export async function setSettings(ctx: Ctx, { country, timeZone, theme }: Settings): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  if (country != null && !/^[A-Z]{2}$/.test(country)) throw new InvalidInput('country', 'country_unknown');
  if (!isTimeZone(timeZone)) throw new InvalidInput('timeZone', 'time_zone_unknown');
  if (!THEMES.includes(theme)) throw new InvalidInput('theme', 'theme_unknown');

  await updateSettings(ctx.db, actor.id, { country: country ?? null, timeZone, theme });
  return viewerOf(ctx);
}

/** Strongest filters for a day, or off again (ME11). */
export async function setHardDay(ctx: Ctx, isOn: boolean): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  await setHardDayUntil(ctx.db, actor.id, isOn ? addHours(ctx.clock.now(), HARD_DAY_HOURS) : null);
  return viewerOf(ctx);
}

/** True for a zone this server knows. */
export function isTimeZone(timeZone: string): boolean {
  if (timeZone === '' || timeZone.length > 64) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
