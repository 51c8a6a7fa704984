import { hasEmptyParts, programmeHref, readProgramme } from '#lib/features/workshops/programme-address.ts';
import { WorkshopsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const asked = readProgramme(url.searchParams);
  // A form sends every part, the empty ones too: they say nothing.
  if (hasEmptyParts(url.searchParams)) redirect(303, programmeHref(asked));
  const after = url.searchParams.get('after');
  const { workshops, programmeGroups } = await gql(WorkshopsDocument, {
    filter: asked.view,
    only: asked.only,
    after,
  });
  return {
    asked,
    groups: programmeGroups,
    workshops: workshops.nodes,
    loosened: workshops.loosened,
    next: workshops.pageInfo.hasNextPage ? workshops.pageInfo.endCursor : null,
  };
};
