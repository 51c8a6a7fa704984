import { blanksIn } from '#lib/features/operator/blanks.ts';
import { DOCUMENT_KINDS } from '@between/rules/accounts.ts';
import { GoLiveDocument, OperatorDocumentsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  await gql(GoLiveDocument);
  const { documents } = await gql(OperatorDocumentsDocument);
  const written = new Map(documents.map((each) => [each.kind, each]));
  return {
    texts: DOCUMENT_KINDS.map((kind) => {
      const text = written.get(kind);
      return {
        kind,
        version: text?.version ?? 0,
        publishedAt: text?.publishedAt ?? null,
        blanks: blanksIn(text?.body ?? '').length,
      };
    }),
  };
};
