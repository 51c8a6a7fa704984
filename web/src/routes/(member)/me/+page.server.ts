import { redirect } from '@sveltejs/kit';
import {
  MeDocument,
  ResendConfirmationDocument,
  SetHardDayDocument,
  SignOutDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { viewer } = await gql(MeDocument);
  if (viewer === null) redirect(303, '/sign-in?next=/me');
  return { viewer };
};

export const actions: Actions = {
  hardDay: async ({ request }) => {
    const form = await readForm(request, ['isOn'], 'hardDay');
    return submit(form, async () => {
      await gql(SetHardDayDocument, { isOn: form.values.isOn === 'yes' });
    });
  },
  resend: async ({ request }) => {
    const form = await readForm(request, [], 'resend');
    return submit(form, async () => {
      await gql(ResendConfirmationDocument, {});
      return { isResent: true };
    });
  },
  // What pages kept on this device goes with the session: other people may use it next.
  signOut: async ({ setHeaders }) => {
    await gql(SignOutDocument);
    setHeaders({ 'clear-site-data': '"storage"' });
    redirect(303, '/');
  },
};
