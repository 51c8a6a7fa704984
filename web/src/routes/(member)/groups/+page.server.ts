import { gql } from '#lib/graphql/request.server.ts';
import { GroupListDocument } from '#lib/graphql/documents.generated.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { groups } = await gql(GroupListDocument, { after: url.searchParams.get('after') });
  return {
    mine: groups.nodes.filter((group) => group.viewerMembership !== null),
    others: groups.nodes.filter((group) => group.viewerMembership === null),
    older: groups.pageInfo.hasNextPage ? groups.pageInfo.endCursor : null,
  };
};
