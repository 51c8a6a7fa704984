import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { HostDeskDocument, StateCredentialDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { myCredential } = await gql(HostDeskDocument);
  return { credential: myCredential };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['body', 'number', 'place', 'expiresOn']);
    return submit(form, async () => {
      await gql(StateCredentialDocument, { input: form.values });
      redirect(303, '/host');
    });
  },
};
