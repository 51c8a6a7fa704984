import { countries, knownCountries } from '@between/helplines/directory.ts';
import { countryOf } from '#lib/features/help/country.server.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { directoryIn } from '#lib/features/help/overlay.server.ts';
import { countryName } from '#lib/features/help/names.ts';
import { peopleIn, wayOf } from '#lib/features/help/people.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const released = currentDirectory();
  const country = countryOf(event, released);
  const directory = await directoryIn(country, released, event.locals.door);
  const listed = countries(directory);

  return {
    reach: {
      people: country === null ? null : peopleIn(country, directory),
      directories: directory.directories,
      way: wayOf(event.url.searchParams.get('way')),
      listed: named(listed),
      others: named(knownCountries(directory).filter((code) => !listed.includes(code))),
    },
  };
};

function named(codes: readonly string[]): { code: string; name: string }[] {
  return codes
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
