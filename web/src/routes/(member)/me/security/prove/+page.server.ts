import { redirect } from '@sveltejs/kit';
import { nextPage } from '#lib/features/accounts/next.ts';
import { ProofNeededDocument, ProveAgainDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { viewer } = await gql(ProofNeededDocument);
  const next = nextPage(url.searchParams.get('next'), '/me/security');
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(next)}`);
  const { hasPassword, hasTotp, passkeys } = viewer.security;
  // A code is asked for where it lifts something: a role that waits for it.
  return { next, hasPassword, hasPasskey: passkeys.length > 0, isCodeAsked: hasTotp && viewer.needsSecondFactor };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['password', 'code', 'next']);
    return submit(form, async () => {
      await gql(ProveAgainDocument, { input: { password: form.values.password, code: form.values.code || null } });
      redirect(303, nextPage(form.values.next, '/me/security'));
    });
  },
};
