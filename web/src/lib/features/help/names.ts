import type { CountryCode, DayOrMonth } from '@between/helplines/helpline.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { regionNames } from '#lib/ui/region-names.ts';

/** A country's name in the reader's language. */
export function countryName(country: CountryCode): string {
  return regionNames(getLocale()).of(country) ?? country;
}

/** Languages in the reader's language, as a list in words. */
export function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(getLocale(), { type: 'language' });
  return new Intl.ListFormat(getLocale()).format(codes.map((code) => names.of(code) ?? code));
}

/** `2026-11-21` as “21 November 2026”, `2018-07` as “July 2018”. */
export function dayInWords(day: DayOrMonth): string {
  const [year = 1970, month = 1, date] = day.split('-').map(Number);
  // English here writes days before months.
  return new Intl.DateTimeFormat(getLocale() === 'en' ? 'en-GB' : getLocale(), {
    year: 'numeric',
    month: 'long',
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date ?? 1));
}

/** `Europe/Rome` as “Rome”: the place whose clock is meant. */
export function placeOfZone(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
