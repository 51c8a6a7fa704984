import { json } from '@sveltejs/kit';
import { countryFromAcceptLanguage } from '@between/helplines/country-guess.ts';
import { knownCountries } from '@between/helplines/directory.ts';
import { chosenCountry } from '#lib/features/help/country.server.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { directoryEverywhere } from '#lib/features/help/overlay.server.ts';
import type { PeopleAnswer } from '#lib/features/safety/people-near.ts';
import { peopleOnCard } from '#lib/features/safety/people-on-card.ts';
import type { RequestHandler } from './$types';

/** Everybody the help card can name, in every country: the service worker keeps it for a page without a connection. */
export const GET: RequestHandler = async (event) => {
  const released = currentDirectory();
  const directory = await directoryEverywhere(released, event.locals.door);
  return json({
    chosen: chosenCountry(event, released),
    guess: countryFromAcceptLanguage(event.request.headers.get('accept-language'), knownCountries(released)),
    people: peopleOnCard(directory),
  } satisfies PeopleAnswer);
};
