import { readForm, submit } from '#lib/forms/form.server.ts';
import { readReason } from '#lib/features/reports/reason-words.ts';
import { MyReportDocument, ReportItemDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const report = params.id === undefined ? null : (await gql(MyReportDocument, { id: params.id })).myReport;
  const kind = report?.reason ?? readReason(url.searchParams.get('kind') ?? '');
  return { report, kind, itemId: url.searchParams.get('item'), isAdded: url.searchParams.has('added') };
};

export const actions: Actions = {
  default: async ({ request, url }) => {
    const form = await readForm(request, ['itemId', 'reason', 'note']);
    return submit(form, async () => {
      const { itemId, reason, note } = form.values;
      await gql(ReportItemDocument, { input: { itemId, reason: readReason(reason), note } });
      redirect(303, `${url.pathname}?added`);
    });
  },
};
