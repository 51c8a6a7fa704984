import { readForm, submit } from '#lib/forms/form.server.ts';
import { MyBlocksDocument, UnblockMemberDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  const { myBlocks } = await gql(MyBlocksDocument, { after });
  return {
    blocks: myBlocks.nodes,
    isFirst: after === null,
    next: myBlocks.pageInfo.hasNextPage ? (myBlocks.pageInfo.endCursor ?? null) : null,
  };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['handle']);
    return submit(form, async () => {
      await gql(UnblockMemberDocument, { handle: form.values.handle });
      redirect(303, '/me/blocks');
    });
  },
};
