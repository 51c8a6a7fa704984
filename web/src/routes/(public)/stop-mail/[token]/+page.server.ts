import { readForm, submit } from '#lib/forms/form.server.ts';
import { MailStopDocument, StopMailDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { mailStop } = await gql(MailStopDocument, { token: params.token });
  return { isStopped: mailStop.isStopped };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(StopMailDocument, { token: params.token });
      return { done: 'stop' };
    });
  },
};
