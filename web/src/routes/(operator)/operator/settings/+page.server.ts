import { saveFirstReply, saveHours, saveJoining, savePlace, testMail } from '#lib/features/operator/actions.server.ts';
import { countryChoices, zoneChoices } from '#lib/features/operator/choices.server.ts';
import { GoLiveDocument, OperatorSiteDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { goLive } = await gql(GoLiveDocument);
  const { site, viewer } = await gql(OperatorSiteDocument);
  return {
    site,
    email: viewer?.email ?? '',
    isMailTested: goLive.items.some(({ kind, isDone }) => kind === 'mail' && isDone),
    countries: countryChoices(site.country ?? ''),
    zones: zoneChoices(),
  };
};

export const actions: Actions = {
  place: ({ request }) => savePlace(request),
  joining: ({ request }) => saveJoining(request),
  hours: ({ request }) => saveHours(request),
  reply: ({ request }) => saveFirstReply(request),
  mail: ({ request }) => testMail(request),
};
