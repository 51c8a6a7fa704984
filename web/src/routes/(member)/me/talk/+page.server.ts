import { MyAuthorTalksDocument, MyTalksDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [{ myTalks }, { myAuthorTalks }] = await Promise.all([gql(MyTalksDocument), gql(MyAuthorTalksDocument)]);
  return { talks: myTalks, asked: myAuthorTalks };
};
