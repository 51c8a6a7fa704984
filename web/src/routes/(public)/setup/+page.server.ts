import { redirect } from '@sveltejs/kit';
import { keepKey, keptKey } from '#lib/features/setup/key.server.ts';
import { pathOf } from '#lib/features/setup/steps.ts';
import { SetUpDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

/** The printed link: goes on with the first step that is not done. Not here once set-up is finished. */
export const load: PageServerLoad = async ({ url }) => {
  const key = url.searchParams.get('key');
  const { setUp } = await gql(SetUpDocument, { key: key ?? keptKey() });
  if (key !== null) keepKey(key);
  redirect(303, pathOf(setUp.next));
};
