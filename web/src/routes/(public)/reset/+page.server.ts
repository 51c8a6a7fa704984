import { RequestPasswordResetDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['email']);
    return submit(form, async () => {
      await gql(RequestPasswordResetDocument, { email: form.values.email });
      return { isSent: true };
    });
  },
};
