import { QueueDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { LayoutServerLoad } from './$types';

const VIEWS = ['all', 'mine', 'high', 'normal'] as const;
export type QueueView = (typeof VIEWS)[number];

export const load: LayoutServerLoad = async ({ url, params, depends }) => {
  depends('desk:queue');
  const view = VIEWS.find((each) => each === url.searchParams.get('view')) ?? 'all';
  const after = url.searchParams.get('after');
  const { cases, laneCounts, myDuty, appeals } = await gql(QueueDocument, {
    after,
    mine: view === 'mine',
    lane: view === 'high' || view === 'normal' ? view : null,
  });
  return {
    queue: {
      cases: cases.nodes,
      view,
      isFirst: after === null,
      next: cases.pageInfo.hasNextPage ? (cases.pageInfo.endCursor ?? null) : null,
    },
    appeals,
    lanes: laneCounts,
    duty: myDuty,
    isFullBleed: true,
    hidesRail: true,
    ownsFoot: params.id !== undefined,
  };
};
