import { knownId } from '#lib/forms/known-id.server.ts';
import { LeavingWorkshopDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:call');
  const { workshop } = await gql(LeavingWorkshopDocument, { id: knownId(params.id) });
  // What is said of who was told is for whoever has just called.
  return { workshop, call: workshop.myCall?.kind === 'leaving_not_ok' ? workshop.myCall : null };
};
