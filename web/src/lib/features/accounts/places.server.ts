import { knownCountries } from '@between/helplines/directory.ts';
import { countryName } from '#lib/features/help/names.ts';
import { m } from '#lib/paraglide/messages.js';

interface Choice {
  value: string;
  label: string;
}

/** Countries by name, with "not chosen" first. */
export function countryChoices(): Choice[] {
  const countries = knownCountries().map((country) => ({ value: country, label: countryName(country) }));
  return [{ value: '', label: m.account_country_none() }, ...countries.sort((a, b) => a.label.localeCompare(b.label))];
}

/** Every zone the server knows; `Europe/Rome` reads as `Europe / Rome`. */
export function zoneChoices(): Choice[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' ').replaceAll('/', ' / '),
  }));
}

/** Months by name, 1 to 12. */
export function monthChoices(locale: string): Choice[] {
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: months.format(Date.UTC(2000, at, 1)),
  }));
}
