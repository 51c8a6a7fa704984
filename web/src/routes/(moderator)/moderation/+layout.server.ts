import { redirect } from '@sveltejs/kit';
import {
  filterInput,
  hasEmptyParts,
  isNarrowed,
  readAddress,
  writeAddress,
} from '#lib/features/moderation/queue-address.ts';
import { QueueDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, params, depends }) => {
  depends('desk:queue');
  // A form without script sends every part, the empty ones too: they say nothing. The name of an action stays as it is.
  if (hasEmptyParts(url.searchParams)) redirect(303, url.pathname + writeAddress(readAddress(url.searchParams)));
  const address = readAddress(url.searchParams);
  const after = url.searchParams.get('after');
  const { cases, laneCounts, queueViews, groups, myDuty, appeals } = await gql(QueueDocument, {
    after,
    filter: filterInput(address.filter),
    isNarrow: isNarrowed(address.filter),
  });
  return {
    queue: {
      ...address,
      // Appeals are a list of their own: beside them stands the crisis lane, as everywhere.
      cases: address.view === 'appeals' ? cases.nodes.filter(({ lane }) => lane === 'crisis') : cases.nodes,
      query: writeAddress(address),
      isFirst: after === null,
      next: cases.pageInfo.hasNextPage && address.view !== 'appeals' ? (cases.pageInfo.endCursor ?? null) : null,
      open: cases.open ?? null,
    },
    appeals,
    counts: { laneCounts, queueViews },
    deskGroups: groups.nodes,
    duty: myDuty,
    isFullBleed: true,
    hidesRail: true,
    ownsFoot: params.id !== undefined,
  };
};
