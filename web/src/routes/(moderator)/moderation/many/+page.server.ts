import { decide, preview, undo } from '#lib/features/many/many-actions.server.ts';
import { isOpenForMany } from '#lib/features/many/many-cases.ts';
import { filterInput, readAddress, writeAddress } from '#lib/features/moderation/queue-address.ts';
import { ManyChoiceDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const address = readAddress(url.searchParams);
  const { cases } = await gql(ManyChoiceDocument, {
    filter: filterInput(address.filter),
    after: url.searchParams.get('after'),
  });
  return {
    rows: cases.nodes.filter(isOpenForMany),
    next: cases.pageInfo.hasNextPage ? (cases.pageInfo.endCursor ?? null) : null,
    query: writeAddress(address),
    /** The author whose boxes are all chosen from the start: the way without script. */
    all: url.searchParams.get('all'),
  };
};

export const actions: Actions = {
  preview: ({ request }) => preview(request),
  decide: ({ request }) => decide(request),
  undo: ({ request }) => undo(request),
};
