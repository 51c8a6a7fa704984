import { JustDecidedDocument, type JustDecidedQuery } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

const ID = /^[\da-f-]{36}$/i;

/** The case that the reader decided on the way here, while it can be taken back; null for anything else. */
export async function loadJustDecided(url: URL): Promise<JustDecidedQuery['case'] | null> {
  const id = url.searchParams.get('done');
  if (id === null || !ID.test(id)) return null;
  const { case: found } = await gql(JustDecidedDocument, { id });
  return found;
}
