import { HostDeskDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { myCredential, workshops } = await gql(HostDeskDocument);
  return { credential: myCredential, workshops: workshops.nodes };
};
