import { SignOffsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { signOffs } = await gql(SignOffsDocument);
  return { signOffs, said: url.searchParams.get('said') };
};
