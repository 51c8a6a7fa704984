import { readForm, submit } from '#lib/forms/form.server.ts';
import { GoLiveDocument, OpenDoorsDocument, RaidPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [goLive, { raid }] = await Promise.all([gql(GoLiveDocument), gql(RaidPageDocument)]);
  return { ...goLive, raid };
};

export const actions: Actions = {
  open: async ({ request }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(OpenDoorsDocument);
      return { done: 'open' };
    });
  },
};
