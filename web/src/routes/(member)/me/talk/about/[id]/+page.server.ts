import { readForm, submit } from '#lib/forms/form.server.ts';
import { SayInAuthorTalkDocument, SeeAuthorTalkDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('me:talk');
  // Opening the page is reading it: the desk sees that, script or not.
  const { talk } = (await gql(SeeAuthorTalkDocument, { id: params.id })).seeAuthorTalk;
  return { talk, clientId: crypto.randomUUID(), ownsFoot: true };
};

export const actions: Actions = {
  say: async ({ request, params }) => {
    const form = await readForm(request, ['body', 'clientId'], 'say');
    return submit(form, async () => {
      const { body, clientId } = form.values;
      await gql(SayInAuthorTalkDocument, { input: { talkId: params.id, clientId, body } });
      return { isSaid: true };
    });
  },
};
