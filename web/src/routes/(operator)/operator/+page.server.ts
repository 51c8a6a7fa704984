import { readForm, submit } from '#lib/forms/form.server.ts';
import { GoLiveDocument, OpenDoorsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(GoLiveDocument);

export const actions: Actions = {
  open: async ({ request }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(OpenDoorsDocument);
      return { done: 'open' };
    });
  },
};
