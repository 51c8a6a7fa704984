import { error, redirect } from '@sveltejs/kit';
import { knownId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { DeletePostDocument, PostToEditDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { post } = await gql(PostToEditDocument, { id: knownId(params.post) });
  if (post.threadId !== params.id || !post.viewerCan.delete) error(404, 'Not found');
  return { post, threadPath: `/groups/${params.slug}/t/${params.id}` };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(DeletePostDocument, { postId: knownId(params.post) });
      redirect(303, `/groups/${params.slug}/t/${params.id}?at=${params.post}#post-${params.post}`);
    });
  },
};
