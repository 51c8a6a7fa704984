import { countryFromAcceptLanguage } from '@between/helplines/country-guess.ts';
import { knownCountries } from '@between/helplines/directory.ts';
import { getRequestEvent } from '$app/server';
import { chosenCountry } from '#lib/features/help/country.server.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { directoryIn } from '#lib/features/help/overlay.server.ts';
import type { WhereOnCard } from './people-html.ts';
import { peopleOfCountry } from './people-on-card.ts';

/** Whom the reader of this request can reach, for what the server draws itself. */
export async function whereNow(given: { country: string | null; siteCountry: string | null }): Promise<WhereOnCard> {
  const event = getRequestEvent();
  const released = currentDirectory();
  const country =
    chosenCountry(event, released) ??
    given.country ??
    countryFromAcceptLanguage(event.request.headers.get('accept-language'), knownCountries(released)) ??
    given.siteCountry;
  if (country === null) return { country, people: null, countries: [] };
  const directory = await directoryIn(country, released, event.locals.door);
  return { country, people: peopleOfCountry(country, directory), countries: [] };
}
