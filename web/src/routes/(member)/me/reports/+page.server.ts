import { MyReportsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  const { myReports } = await gql(MyReportsDocument, { after });
  return {
    reports: myReports.nodes,
    isFirst: after === null,
    next: myReports.pageInfo.hasNextPage ? (myReports.pageInfo.endCursor ?? null) : null,
  };
};
