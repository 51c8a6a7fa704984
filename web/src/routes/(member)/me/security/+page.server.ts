import { redirect } from '@sveltejs/kit';
import { withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import {
  ChangeEmailDocument,
  ChangePasswordDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  RemovePasskeyDocument,
  RemoveTotpDocument,
  SecurityPageDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/security';

export const load: PageServerLoad = async () => {
  const { viewer } = await gql(SecurityPageDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${HERE}`);
  return { viewer };
};

export const actions: Actions = {
  password: async ({ request }) => {
    const form = await readForm(request, ['current', 'password'], 'password');
    return submit(form, async () => {
      await withProof(HERE, () => gql(ChangePasswordDocument, { input: form.values }));
      return { done: 'password' as const };
    });
  },
  email: async ({ request }) => {
    const form = await readForm(request, ['email'], 'email');
    return submit(form, async () => {
      await withProof(HERE, () => gql(ChangeEmailDocument, form.values));
      return { done: 'email' as const };
    });
  },
  removeApp: async ({ request }) => {
    const form = await readForm(request, [], 'factor');
    return submit(form, async () => {
      await withProof(HERE, () => gql(RemoveTotpDocument));
      return { done: 'removed' as const };
    });
  },
  removePasskey: async ({ request }) => {
    const form = await readForm(request, ['id'], 'passkeys');
    return submit(form, async () => {
      await withProof(HERE, () => gql(RemovePasskeyDocument, form.values));
      return { done: 'removed' as const };
    });
  },
  endSession: async ({ request }) => {
    const form = await readForm(request, ['id'], 'sessions');
    return submit(form, async () => {
      await gql(EndSessionDocument, form.values);
      return { done: 'ended' as const };
    });
  },
  endOthers: async ({ request }) => {
    const form = await readForm(request, [], 'sessions');
    return submit(form, async () => {
      await gql(EndOtherSessionsDocument);
      return { done: 'ended' as const };
    });
  },
};
