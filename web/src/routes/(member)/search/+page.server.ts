import { getRequestEvent } from '$app/server';
import { LIMITS } from '@between/rules/content.ts';
import { redirect } from '@sveltejs/kit';
import { SearchDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What was looked for stands sealed in the address: Back and reload work, and nobody else can read it there. */
const SEALED = 'for';

export const load: PageServerLoad = async ({ url, parent }) => {
  const sealed = url.searchParams.get(SEALED);
  const query = sealed === null ? '' : ((await getRequestEvent().locals.door?.unseal(sealed)) ?? '');
  const after = url.searchParams.get('after');
  const isLongEnough = [...query].length >= LIMITS.search.min;
  // Without a query nothing is asked; signed-out people are still sent to sign in.
  if (!isLongEnough) await parent();
  const found = isLongEnough ? (await gql(SearchDocument, { query, after })).search : null;
  return { query, sealed: sealed ?? '', found, isTooShort: query !== '' && !isLongEnough, isFirstPage: after === null };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const words = String((await request.formData()).get('q') ?? '');
    const query = words.trim().slice(0, LIMITS.search.max);
    const sealed = query === '' ? null : ((await locals.door?.seal(query)) ?? null);
    redirect(303, sealed === null ? '/search' : `/search?${new URLSearchParams({ [SEALED]: sealed })}`);
  },
};
