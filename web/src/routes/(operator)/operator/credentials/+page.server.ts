import { withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { suspendBadge } from '#lib/features/credentials/suspend.server.ts';
import {
  CheckCredentialDocument,
  CredentialsToCheckDocument,
  ReinstateCredentialDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(CredentialsToCheckDocument);

export const actions: Actions = {
  suspend: (event) => suspendBadge(event, (suspended) => ({ suspended })),
  reinstate: async ({ request }) => {
    const form = await readForm(request, ['credentialId']);
    return submit(form, async () => {
      const id = knownId(form.values.credentialId);
      const { reinstateCredential } = await withProof('/operator/credentials', () =>
        gql(ReinstateCredentialDocument, { id }),
      );
      return { reinstated: reinstateCredential.credential };
    });
  },
  check: async ({ request }) => {
    const form = await readForm(request, ['credentialId', 'note', 'isRight']);
    return submit(form, async () => {
      const input = {
        credentialId: knownId(form.values.credentialId),
        note: form.values.note,
        isRight: form.values.isRight === 'yes',
      };
      const { checkCredential } = await withProof('/operator/credentials', () =>
        gql(CheckCredentialDocument, { input }),
      );
      return { checked: checkCredential.credential };
    });
  },
};
