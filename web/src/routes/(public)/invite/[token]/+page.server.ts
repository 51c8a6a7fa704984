import { redirect } from '@sveltejs/kit';
import { provePage, withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import { joinAction } from '#lib/features/accounts/join.server.ts';
import { monthChoices } from '#lib/features/accounts/places.server.ts';
import {
  AcceptInvitationDocument,
  InvitationCardDocument,
  ProofNeededDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { invitation } = await gql(InvitationCardDocument, { token: params.token });
  return { invitation, months: monthChoices(getLocale()) };
};

export const actions: Actions = {
  join: ({ request, params }) => joinAction(request, params.token),
  accept: async ({ request, params, url }) => {
    const form = await readForm(request, [], 'accept');
    const { viewer } = await gql(ProofNeededDocument);
    if (viewer !== null && !viewer.isProofFresh) redirect(303, provePage(url.pathname));
    return submit(form, async () => {
      const { acceptInvitation } = await withProof(url.pathname, () =>
        gql(AcceptInvitationDocument, { token: params.token }),
      );
      redirect(303, acceptInvitation.needsSecondFactor ? '/me/security' : '/me');
    });
  },
};
