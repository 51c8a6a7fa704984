import { FollowUpListDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const mine = url.searchParams.get('whose') === 'mine';
  const { followUps } = await gql(FollowUpListDocument, { mine, after: url.searchParams.get('after') });
  return {
    followUps: followUps.nodes,
    mine,
    next: followUps.pageInfo.hasNextPage ? (followUps.pageInfo.endCursor ?? null) : null,
  };
};
