import { readForm, submit } from '#lib/forms/form.server.ts';
import { EndPlanShareDocument, PlanSharesDocument, SharePlanDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { sheet, planShares } = await gql(PlanSharesDocument);
  return {
    steps: sheet.sections.filter(({ lines }) => lines.length > 0).map(({ name }) => name),
    shares: planShares.map(({ link, ...share }) => ({
      ...share,
      address: link == null ? null : `${url.origin}/shared/${link}`,
    })),
  };
};

export const actions: Actions = {
  share: async ({ request }) => {
    const form = await readForm(request, ['name', 'steps', 'days', 'secretWords'], 'share');
    return submit(form, async () => {
      const { name, days, secretWords } = form.values;
      await gql(SharePlanDocument, { input: { name, steps: form.all('steps'), days: Number(days) || 0, secretWords } });
      return { done: 'made' };
    });
  },
  end: async ({ request }) => {
    const form = await readForm(request, ['id'], 'end');
    return submit(form, async () => {
      await gql(EndPlanShareDocument, { id: form.values.id });
      return { done: 'ended' };
    });
  },
};
