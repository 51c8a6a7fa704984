import { GroupThreadsDocument, type ThreadFilter } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

const SHOWN: Record<string, ThreadFilter> = { waiting: 'waiting', following: 'following' };

export const load: PageServerLoad = async ({ params, url }) => {
  const filter = SHOWN[url.searchParams.get('show') ?? ''] ?? 'newest_talk';
  const { group } = await gql(GroupThreadsDocument, {
    slug: params.slug,
    filter,
    isWaiting: filter === 'waiting',
    after: url.searchParams.get('after'),
  });
  return { group, filter, isFirstPage: !url.searchParams.has('after') };
};
