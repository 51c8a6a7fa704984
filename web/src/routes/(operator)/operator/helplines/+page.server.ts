import { countryName } from '#lib/features/help/names.ts';
import { addService, removeService, tickLine } from '#lib/features/operator/actions.server.ts';
import { countryChoices } from '#lib/features/operator/choices.server.ts';
import { linesToCheck } from '#lib/features/operator/lines.server.ts';
import { GoLiveDocument, OperatorSiteDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

async function countryOf(url: URL): Promise<string> {
  const asked = url.searchParams.get('country');
  if (asked !== null && /^[A-Z]{2}$/.test(asked)) return asked;
  const { site } = await gql(OperatorSiteDocument);
  return site.country ?? 'GB';
}

export const load: PageServerLoad = async ({ url }) => {
  // Asked first: it refuses everybody but operators.
  await gql(GoLiveDocument);
  const country = await countryOf(url);
  return {
    country,
    countryName: countryName(country),
    countries: countryChoices(country),
    ...(await linesToCheck(country)),
  };
};

export const actions: Actions = {
  check: ({ request }) => tickLine(request, true),
  uncheck: ({ request }) => tickLine(request, false),
  add: async ({ request, url }) => addService(request, await countryOf(url)),
  remove: ({ request }) => removeService(request),
};
