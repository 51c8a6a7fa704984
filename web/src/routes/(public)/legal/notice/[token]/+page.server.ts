import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { AskForSecondLookDocument, LegalNoticeDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { legalNotice } = await gql(LegalNoticeDocument, { token: params.token });
  return { notice: legalNotice };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['words']);
    return submit(
      form,
      async () => {
        await gql(AskForSecondLookDocument, { token: params.token, words: form.values.words });
        redirect(303, `/legal/notice/${params.token}`);
      },
      { empty: m.notice_words_short, too_short: m.notice_words_short },
    );
  },
};
