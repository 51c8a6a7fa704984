import { isHttpError } from '@sveltejs/kit';
import { ConfirmMailTestDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

/** Opening the link is the proof; doing so twice, or by a scanner, proves the same. */
export const load: PageServerLoad = async ({ params }) => {
  try {
    const { confirmMailTest } = await gql(ConfirmMailTestDocument, { token: params.token });
    return { isAlive: true, isSetUp: confirmMailTest.setUpAt !== null };
  } catch (problem) {
    if (!isHttpError(problem, 404)) throw problem;
    return { isAlive: false, isSetUp: true };
  }
};
