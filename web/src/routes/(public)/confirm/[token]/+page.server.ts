import { ConfirmEmailDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  // A press, not a look: programs that open the links of a mail confirm nothing.
  default: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      const { confirmEmail } = await gql(ConfirmEmailDocument, { token: params.token });
      return { outcome: confirmEmail.__typename };
    });
  },
};
