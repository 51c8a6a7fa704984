import { OwnSuspensionDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { mySuspension } = await gql(OwnSuspensionDocument);
  return { suspension: mySuspension };
};
