import { endReporterMute } from '#lib/features/reports/mutes.server.ts';
import { ReporterMutesDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { reporterMutes } = await gql(ReporterMutesDocument);
  return { mutes: reporterMutes, said: url.searchParams.get('said') };
};

export const actions: Actions = { end: ({ request }) => endReporterMute(request) };
