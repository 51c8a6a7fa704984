import { redirect } from '@sveltejs/kit';
import { provePage } from '#lib/features/accounts/fresh-proof.server.ts';
import { ExportMineDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

/** Everything kept about the viewer, as a file to save. A post: looking at an address exports nothing. */
export const POST: RequestHandler = async () => {
  try {
    const { exportMine } = await gql(ExportMineDocument);
    return new Response(exportMine.json, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${exportMine.fileName}"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (problem) {
    if (problem instanceof Refusal && problem.facts.reason === 'prove_again') redirect(303, provePage('/me/privacy'));
    throw problem;
  }
};
