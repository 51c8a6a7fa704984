import { WorkshopsDocument, type WorkshopFilter } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

const SHOWN: Readonly<Record<string, WorkshopFilter>> = { mine: 'mine', past: 'past' };

export const load: PageServerLoad = async ({ url }) => {
  const filter = SHOWN[url.searchParams.get('show') ?? ''] ?? 'upcoming';
  const { workshops } = await gql(WorkshopsDocument, { filter, after: url.searchParams.get('after') });
  return {
    filter,
    workshops: workshops.nodes,
    next: workshops.pageInfo.hasNextPage ? workshops.pageInfo.endCursor : null,
  };
};
