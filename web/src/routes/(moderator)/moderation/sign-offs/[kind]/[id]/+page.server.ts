import { error, redirect } from '@sveltejs/kit';
import { SIGN_OFF_KINDS, type SignOffKind } from '@between/rules/sign-offs.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { AnswerSignOffDocument, OpenSignOffDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

function kindOf(param: string): SignOffKind {
  return SIGN_OFF_KINDS.find((kind) => kind === param) ?? error(404);
}

export const load: PageServerLoad = async ({ params }) => {
  const input = { kind: kindOf(params.kind), id: params.id };
  const { openSignOff } = await gql(OpenSignOffDocument, { input });
  return { file: openSignOff.file };
};

export const actions: Actions = {
  yes: ({ request, params }) => answer(request, params, true),
  no: ({ request, params }) => answer(request, params, false),
};

async function answer(request: Request, params: { kind: string; id: string }, agrees: boolean) {
  const form = await readForm(request, ['version', 'note', 'untoldReason']);
  return submit(form, async () => {
    const { note, untoldReason } = form.values;
    const version = Number(form.values.version);
    const step = { kind: kindOf(params.kind), id: params.id, version, agrees, note, untoldReason };
    await gql(AnswerSignOffDocument, { input: step });
    redirect(303, `/moderation/sign-offs?said=${agrees ? 'yes' : 'no'}`);
  });
}
