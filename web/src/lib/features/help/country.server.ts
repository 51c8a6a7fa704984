import type { RequestEvent } from '@sveltejs/kit';
import { countryFromAcceptLanguage } from '@between/helplines/country-guess.ts';
import { knownCountries, type HelplineDirectory } from '@between/helplines/directory.ts';
import type { CountryCode } from '@between/helplines/helpline.ts';

const COUNTRY_COOKIE = 'help_country';
const COUNTRY_COOKIE_SECONDS = 365 * 24 * 60 * 60;

/** The country whose lines to show: chosen now, chosen before, or named by the browser's language; null before that. */
export function countryOf(event: RequestEvent, directory: HelplineDirectory): CountryCode | null {
  return (
    chosenCountry(event, directory) ??
    countryFromAcceptLanguage(event.request.headers.get('accept-language'), knownCountries(directory))
  );
}

/** The country chosen by hand, now or before. */
export function chosenCountry(event: RequestEvent, directory: HelplineDirectory): CountryCode | null {
  const known = knownCountries(directory);
  const chosen = event.url.searchParams.get('country')?.toUpperCase();
  if (chosen !== undefined && known.includes(chosen)) return remember(event, chosen);

  const remembered = event.cookies.get(COUNTRY_COOKIE);
  return remembered !== undefined && known.includes(remembered) ? remembered : null;
}

function remember(event: RequestEvent, country: CountryCode): CountryCode {
  event.cookies.set(COUNTRY_COOKIE, country, {
    path: '/',
    maxAge: COUNTRY_COOKIE_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
    secure: event.url.protocol === 'https:',
  });
  return country;
}
