import { fail, redirect } from '@sveltejs/kit';
import { askForProof, withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import { BeginTotpDocument, ConfirmTotpDocument, SecurityPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/security/app';

export const load: PageServerLoad = async () => {
  await askForProof(HERE);
  const { viewer } = await gql(SecurityPageDocument);
  return { hasTotp: viewer?.security.hasTotp ?? false };
};

export const actions: Actions = {
  // The secret is made by a press, and travels back with the code's form: looking at the page changes nothing.
  begin: async () => {
    const { beginTotp } = await withProof(HERE, () => gql(BeginTotpDocument));
    return { start: beginTotp };
  },
  confirm: async ({ request }) => {
    const form = await readForm(request, ['code', 'key', 'qrSize', 'qrPath'], 'confirm');
    const start = { secret: form.values.key, qr: { size: Number(form.values.qrSize), path: form.values.qrPath } };
    const answer = await submit(form, async () => {
      const { confirmTotp } = await gql(ConfirmTotpDocument, { code: form.values.code });
      return { codes: [...confirmTotp.codes] };
    });
    return 'status' in answer ? fail(answer.status, { ...answer.data, start }) : answer;
  },
  done: () => redirect(303, '/me/security'),
};
