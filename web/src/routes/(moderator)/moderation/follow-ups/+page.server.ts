import { CasesComingBackDocument, FollowUpListDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const mine = url.searchParams.get('whose') === 'mine';
  const [{ followUps }, { casesComingBack }] = await Promise.all([
    gql(FollowUpListDocument, { mine, after: url.searchParams.get('after') }),
    gql(CasesComingBackDocument),
  ]);
  return {
    followUps: followUps.nodes,
    mine,
    comingBack: casesComingBack,
    next: followUps.pageInfo.hasNextPage ? (followUps.pageInfo.endCursor ?? null) : null,
  };
};
