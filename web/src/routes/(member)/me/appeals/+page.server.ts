import { MyAppealsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  const { myAppeals } = await gql(MyAppealsDocument, { after });
  return {
    appeals: myAppeals.nodes,
    isFirst: after === null,
    next: myAppeals.pageInfo.hasNextPage ? (myAppeals.pageInfo.endCursor ?? null) : null,
  };
};
