import { DOCUMENT_KINDS } from '@between/rules/accounts.ts';
import { error } from '@sveltejs/kit';
import { publishText } from '#lib/features/operator/actions.server.ts';
import { GoLiveDocument, OperatorDocumentsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const kind = DOCUMENT_KINDS.find((each) => each.replaceAll('_', '-') === params.kind);
  if (kind === undefined) error(404, 'Not found');
  await gql(GoLiveDocument);
  const { documents } = await gql(OperatorDocumentsDocument);
  const document = documents.find((each) => each.kind === kind);
  return { document: { kind, version: document?.version ?? 0, body: document?.body ?? '' } };
};

export const actions: Actions = { publish: ({ request }) => publishText(request) };
