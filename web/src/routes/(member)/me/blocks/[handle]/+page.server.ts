import { readForm, submit } from '#lib/forms/form.server.ts';
import { BlockMemberDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ handle: params.handle });

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(
      form,
      async () => {
        await gql(BlockMemberDocument, { handle: params.handle });
        redirect(303, '/me/blocks');
      },
      { self: m.blocks_self },
    );
  },
};
