import { readForm, submit } from '#lib/forms/form.server.ts';
import { EmptySheetDocument, PlanPageDocument, SetSheetReviewDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { sheet, planShares } = await gql(PlanPageDocument);
  return { sheet, shares: planShares.filter(({ endedAt }) => endedAt == null) };
};

export const actions: Actions = {
  review: async ({ request }) => {
    const form = await readForm(request, ['on', 'version'], 'review');
    return submit(form, async () => {
      const { on } = form.values;
      await gql(SetSheetReviewDocument, {
        input: { kind: 'plan', on: on === '' ? null : on, version: Number(form.values.version) || 0 },
      });
      return { done: 'review' };
    });
  },
  empty: async ({ request }) => {
    const form = await readForm(request, [], 'empty');
    return submit(form, async () => {
      await gql(EmptySheetDocument, { kind: 'plan' });
      return { done: 'empty' };
    });
  },
};
