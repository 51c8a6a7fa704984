import { LIMITS } from '@between/rules/content.ts';
import { SearchDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, LIMITS.search.max);
  const after = url.searchParams.get('after');
  const isLongEnough = [...query].length >= LIMITS.search.min;
  // Without a query nothing is asked; signed-out people are still sent to sign in.
  if (!isLongEnough) await parent();
  const found = isLongEnough ? (await gql(SearchDocument, { query, after })).search : null;
  return { query, found, isTooShort: query !== '' && !isLongEnough, isFirstPage: after === null };
};
