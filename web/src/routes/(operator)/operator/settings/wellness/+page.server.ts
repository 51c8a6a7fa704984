import { setDefaults } from '#lib/features/wellness/wellness-actions.server.ts';
import { WellnessDefaultsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
  limits: (await gql(WellnessDefaultsDocument)).wellnessDefaults,
  isSaved: url.searchParams.has('saved'),
});

export const actions: Actions = { defaults: ({ request }) => setDefaults(request) };
