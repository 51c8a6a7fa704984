import { redirect } from '@sveltejs/kit';
import { LandingDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

/** A page to read: no script at all. */
export const csr = false;

export const load: PageServerLoad = async ({ parent }) => {
  const { shell } = await parent();
  if (shell.viewer !== null) redirect(303, '/today');
  const { groupCards, site } = await gql(LandingDocument);
  return { groups: groupCards, expectedReply: site.expectedReply };
};
