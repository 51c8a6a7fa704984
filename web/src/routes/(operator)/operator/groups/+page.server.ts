import { GoLiveDocument, OperatorGroupsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  await gql(GoLiveDocument);
  return gql(OperatorGroupsDocument, { first: 25, after: url.searchParams.get('after') });
};
