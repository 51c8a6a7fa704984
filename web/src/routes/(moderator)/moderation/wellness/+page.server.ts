import { answerTalk, askToTalk, endException, loosen, setOwn } from '#lib/features/wellness/wellness-actions.server.ts';
import { TeamWellnessDocument, WellnessPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { wellness, viewer } = await gql(WellnessPageDocument);
  const isLead = viewer?.roles.some((role) => role === 'lead' || role === 'clinician') === true;
  return {
    wellness,
    team: isLead ? (await gql(TeamWellnessDocument)).teamWellness : null,
    said: url.searchParams.get('said'),
  };
};

export const actions: Actions = {
  own: ({ request }) => setOwn(request),
  talk: ({ request }) => askToTalk(request),
  answer: ({ request }) => answerTalk(request),
  loosen: ({ request }) => loosen(request),
  endException: ({ request }) => endException(request),
};
