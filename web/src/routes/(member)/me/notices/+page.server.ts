import { redirect } from '@sveltejs/kit';
import { pathOf } from '#lib/features/notices/notice-words.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { MarkNoticesReadDocument, NoticesDocument, OwnNoticeDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  return { ...(await gql(NoticesDocument, { first: 25, after })), isFirst: after === null };
};

export const actions: Actions = {
  open: async ({ request }) => {
    const form = await readForm(request, ['id']);
    return submit(form, async () => {
      const { notice } = await gql(OwnNoticeDocument, { id: form.values.id });
      await gql(MarkNoticesReadDocument, { id: notice.id });
      redirect(303, pathOf(notice));
    });
  },
  all: async ({ request }) => {
    const form = await readForm(request, [], 'all');
    return submit(form, async () => {
      await gql(MarkNoticesReadDocument, { id: null });
      redirect(303, '/me/notices');
    });
  },
};
