import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AskReleaseDocument,
  GiveReleaseDocument,
  ReleasesDocument,
  ReviewReleaseDocument,
  ShowReleasedDocument,
  TellOfReleaseDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { releases } = await gql(ReleasesDocument, { crisisCaseId: params.crisis });
  return { ...releases, crisisId: params.crisis };
};

export const actions: Actions = {
  ask: async ({ request, params, url }) => {
    const form = await readForm(request, ['reason'], 'ask');
    return submit(form, async () => {
      await gql(AskReleaseDocument, { input: { crisisCaseId: params.crisis, reason: form.values.reason } });
      redirect(303, url.pathname);
    });
  },
  release: async ({ request, url }) => {
    const form = await readForm(request, ['id', 'reason', 'untoldReason'], 'release');
    return submit(form, async () => {
      const { id, reason, untoldReason } = form.values;
      await gql(GiveReleaseDocument, { input: { disclosureId: id, reason, untoldReason } });
      redirect(303, url.pathname);
    });
  },
  /** Answers on the page itself and nowhere else: what is shown is shown once. */
  show: async ({ request }) => {
    const form = await readForm(request, ['id'], 'show');
    return submit(form, async () => {
      const { showReleased } = await gql(ShowReleasedDocument, { disclosureId: form.values.id });
      return { done: 'show', shown: showReleased };
    });
  },
  tell: async ({ request, url }) => {
    const form = await readForm(request, ['id'], 'tell');
    return submit(form, async () => {
      await gql(TellOfReleaseDocument, { disclosureId: form.values.id });
      redirect(303, url.pathname);
    });
  },
  review: async ({ request, url }) => {
    const form = await readForm(request, ['id', 'note'], 'review');
    return submit(form, async () => {
      await gql(ReviewReleaseDocument, { input: { disclosureId: form.values.id, note: form.values.note } });
      redirect(303, url.pathname);
    });
  },
};
