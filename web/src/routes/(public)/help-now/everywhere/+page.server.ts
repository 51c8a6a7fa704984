import { countries, knownCountries } from '@between/helplines/directory.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { peopleIn } from '#lib/features/help/people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const directory = currentDirectory();
  return {
    countries: countries(directory).map((country) => peopleIn(country, directory)),
    emergency: knownCountries(directory).flatMap((country) => peopleIn(country, directory).emergency ?? []),
  };
};
