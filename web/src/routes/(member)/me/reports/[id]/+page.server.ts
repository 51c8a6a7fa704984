import { askAgain } from '#lib/features/appeals/ask-again.server.ts';
import { ReportStandingDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { myReport } = await gql(ReportStandingDocument, { id: params.id });
  return { report: myReport };
};

export const actions: Actions = {
  appeal: (event) => askAgain(event, { reportId: event.params.id }),
};
