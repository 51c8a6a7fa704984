import { redirect } from '@sveltejs/kit';
import { FindMeDocument, SetFindMeDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { viewer } = await gql(FindMeDocument);
  if (viewer === null) redirect(303, '/sign-in?next=/me/find-me');
  return { findMe: viewer.findMe };
};

export const actions: Actions = {
  save: async ({ request }) => {
    const form = await readForm(request, ['words']);
    return submit(form, async () => {
      await gql(SetFindMeDocument, { words: form.values.words });
      return { done: form.values.words.trim() === '' ? 'emptied' : 'saved' };
    });
  },
  empty: async ({ request }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(SetFindMeDocument, { words: '' });
      return { done: 'emptied' };
    });
  },
};
