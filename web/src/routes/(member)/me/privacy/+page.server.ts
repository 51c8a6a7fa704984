import { CONSENT_PURPOSES } from '@between/rules/accounts.ts';
import { redirect } from '@sveltejs/kit';
import { GiveConsentDocument, PrivacyPageDocument, WithdrawConsentDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { viewer, documents } = await gql(PrivacyPageDocument);
  if (viewer === null) redirect(303, '/sign-in?next=/me/privacy');
  return { viewer, accepted: documents.filter((document) => document.acceptedAt !== null) };
};

export const actions: Actions = {
  consent: async ({ request }) => {
    const form = await readForm(request, ['purpose', 'answer'], 'consent');
    const purpose = CONSENT_PURPOSES.find((each) => each === form.values.purpose) ?? 'product_research';
    return submit(form, async () => {
      if (form.values.answer === 'give') await gql(GiveConsentDocument, { purpose });
      else await gql(WithdrawConsentDocument, { purpose });
    });
  },
};
