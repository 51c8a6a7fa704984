import { sendReport } from '#lib/features/reports/send-report.server.ts';
import { ReportTargetDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { reportTarget } = await gql(ReportTargetDocument, { itemId: params.id });
  return { target: reportTarget };
};

export const actions: Actions = {
  default: ({ request, params }) => sendReport(request, { itemId: params.id }),
};
