import { redirect } from '@sveltejs/kit';
import { askForProof, withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import { DeleteAccountDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/leave';

export const load: PageServerLoad = () => askForProof(HERE);

export const actions: Actions = {
  default: async ({ request, setHeaders }) => {
    const form = await readForm(request, ['posts', 'handle']);
    const posts = form.values.posts === 'delete' ? 'delete' : 'detach';
    return submit(form, async () => {
      await withProof(HERE, () => gql(DeleteAccountDocument, { input: { posts, handle: form.values.handle } }));
      setHeaders({ 'clear-site-data': '"storage"' });
      redirect(303, '/left');
    });
  },
};
