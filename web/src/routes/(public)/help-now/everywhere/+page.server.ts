import { countries, knownCountries } from '@between/helplines/directory.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { peopleIn } from '#lib/features/help/people.ts';
import { directoryEverywhere } from '#lib/features/help/overlay.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const directory = await directoryEverywhere(currentDirectory(), locals.door);
  return {
    countries: countries(directory).map((country) => peopleIn(country, directory)),
    emergency: knownCountries(directory).flatMap((country) => peopleIn(country, directory).emergency ?? []),
  };
};
