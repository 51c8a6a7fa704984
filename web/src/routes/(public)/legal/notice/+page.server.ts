import { LEGAL_NOTICE_GROUNDS } from '@between/rules/legal-notices.ts';
import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { SendLegalNoticeDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['ground', 'pageAddress', 'words', 'name', 'email', 'isInGoodFaith']);
    const { ground: chosen, isInGoodFaith, ...said } = form.values;
    const ground = LEGAL_NOTICE_GROUNDS.find((each) => each === chosen);
    if (ground === undefined) return form.refuse({ field: 'ground', sentence: m.notice_choose_ground() });
    return submit(
      form,
      async () => {
        const { sendLegalNotice } = await gql(SendLegalNoticeDocument, {
          input: { ...said, ground, isInGoodFaith: isInGoodFaith !== '' },
        });
        redirect(303, `/legal/notice/${sendLegalNotice.token}`);
      },
      {
        empty: ({ field }) => (field === 'words' ? m.notice_words_short() : m.notice_address_empty()),
        too_short: ({ field }) => (field === 'words' ? m.notice_words_short() : m.notice_address_empty()),
      },
    );
  },
};
