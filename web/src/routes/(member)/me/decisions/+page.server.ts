import { MyDecisionsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  const { myDecisions } = await gql(MyDecisionsDocument, { after });
  return {
    decisions: myDecisions.nodes,
    isFirst: after === null,
    next: myDecisions.pageInfo.hasNextPage ? (myDecisions.pageInfo.endCursor ?? null) : null,
  };
};
