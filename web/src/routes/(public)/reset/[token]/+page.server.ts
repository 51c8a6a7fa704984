import { ResetPasswordDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['password']);
    return submit(form, async () => {
      const { resetPassword } = await gql(ResetPasswordDocument, {
        input: { token: params.token, password: form.values.password },
      });
      return { outcome: resetPassword.__typename };
    });
  },
};
