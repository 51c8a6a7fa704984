import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  EndTalkDocument,
  ReportTalkMessageDocument,
  SayInTalkDocument,
  SeeTalkDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('me:talk');
  // Opening the page is reading it: the team sees that, script or not.
  const { talk } = (await gql(SeeTalkDocument, { id: params.id })).seeTalk;
  return { talk, clientId: crypto.randomUUID(), ownsFoot: true };
};

export const actions: Actions = {
  say: async ({ request, params }) => {
    const form = await readForm(request, ['body', 'clientId'], 'say');
    return submit(form, async () => {
      const { body, clientId } = form.values;
      await gql(SayInTalkDocument, { input: { talkId: params.id, clientId, body } });
      return { isSaid: true };
    });
  },
  end: async ({ request, params }) => {
    const form = await readForm(request, [], 'end');
    return submit(form, async () => {
      await gql(EndTalkDocument, { id: params.id });
      redirect(303, `/me/talk/${params.id}`);
    });
  },
  report: async ({ request, params }) => {
    const form = await readForm(request, ['messageId', 'note'], 'report');
    return submit(form, async () => {
      const { messageId, note } = form.values;
      await gql(ReportTalkMessageDocument, { input: { messageId, note } });
      redirect(303, `/me/talk/${params.id}`);
    });
  },
};
