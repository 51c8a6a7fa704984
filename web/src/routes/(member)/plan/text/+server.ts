import { planAsText } from '#lib/features/sheets/plan-as-text.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

/** The own plan as plain words, to take elsewhere. The file's name says nothing. */
export const GET: RequestHandler = async () => {
  const { sheet } = await gql(SheetPageDocument, { kind: 'plan' });
  return new Response(planAsText(sheet.sections), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="notes.txt"',
      'cache-control': 'private, no-store',
    },
  });
};
