import { redirect } from '@sveltejs/kit';
import { isAhead } from '#lib/features/workshops/workshop-words.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { StageTestDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

/** For whoever comes to the evening, from their registration on. */
export const load: PageServerLoad = async ({ params }) => {
  const { workshop } = await gql(StageTestDocument, { id: knownId(params.id) });
  const isComing = workshop.viewerPart != null || workshop.viewerRegistration?.state === 'taken';
  if (!isComing || !isAhead(workshop)) redirect(303, `/workshops/${params.id}`);
  return { workshop };
};
