import { NOTICE_KINDS } from '@between/rules/notices.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { NoticeSettingsDocument, SaveNoticeSettingsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(NoticeSettingsDocument);

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['quietFrom', 'quietTo', 'inApp', 'mail']);
    const { quietFrom, quietTo } = form.values;
    return submit(form, async () => {
      const [inApp, mail] = [new Set(form.all('inApp')), new Set(form.all('mail'))];
      const choices = NOTICE_KINDS.map((kind) => ({ kind, inApp: inApp.has(kind), mail: mail.has(kind) }));
      await gql(SaveNoticeSettingsDocument, {
        input: { choices, quietFrom: quietFrom || null, quietTo: quietTo || null },
      });
      return { done: 'saved' };
    });
  },
};
