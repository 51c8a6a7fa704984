import { redirect } from '@sveltejs/kit';
import { openGroup } from '#lib/features/operator/actions.server.ts';
import { GoLiveDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  await gql(GoLiveDocument);
  return {};
};

export const actions: Actions = {
  create: async ({ request }) => {
    const answer = await openGroup(request);
    if ('done' in answer) redirect(303, '/operator/groups');
    return answer;
  },
};
