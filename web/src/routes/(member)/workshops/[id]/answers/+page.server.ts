import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  MakeWrittenAnswersDocument,
  WriteAnswerDocument,
  WrittenAnswersDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { workshop } = await gql(WrittenAnswersDocument, { id: knownId(params.id) });
  return { workshop, isJustMade: url.searchParams.has('made'), savedId: url.searchParams.get('saved') };
};

export const actions: Actions = {
  make: async ({ request, params }) => {
    const form = await readForm(request, [], 'make');
    return submit(form, async () => {
      await gql(MakeWrittenAnswersDocument, { id: knownId(params.id) });
      redirect(303, `/workshops/${params.id}/answers?made=1`);
    });
  },
  write: async ({ request, params, url }) => {
    const answerId = knownId(url.searchParams.get('answer') ?? '');
    const form = await readForm(request, ['version', 'body', 'publish'], `answer-${answerId}`);
    const { version, body, publish } = form.values;
    return submit(form, async () => {
      const input = { questionId: answerId, version: Number(version), body, isPublished: publish !== '' };
      await gql(WriteAnswerDocument, { input });
      redirect(303, `/workshops/${params.id}/answers?saved=${answerId}#q-${answerId}`);
    });
  },
};
