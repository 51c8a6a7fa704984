import { TRANSCRIPT_MOVES } from '@between/rules/transcripts.ts';
import { error, redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  EditTranscriptDocument,
  MoveTranscriptDocument,
  TranscriptDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The place after which a page begins. */
function pageOf(url: URL): number {
  const after = Number(url.searchParams.get('after') ?? 0);
  return Number.isInteger(after) && after > 0 && after < 100_000 ? after : 0;
}

export const load: PageServerLoad = async ({ params, url }) => {
  const after = pageOf(url);
  const { workshop } = await gql(TranscriptDocument, { id: knownId(params.id), after });
  return { workshop, after };
};

export const actions: Actions = {
  move: async ({ request, params }) => {
    const form = await readForm(request, ['move'], 'move');
    const move = TRANSCRIPT_MOVES.find((each) => each === form.values.move);
    if (move === undefined) error(400);
    return submit(form, async () => {
      await gql(MoveTranscriptDocument, { id: knownId(params.id), move });
      redirect(303, `/workshops/${params.id}/transcript`);
    });
  },
  edit: async ({ request, params, url }) => {
    const place = Number(url.searchParams.get('piece'));
    const form = await readForm(request, ['version', 'text', 'leftOut'], `piece-${place}`);
    const { version, text, leftOut } = form.values;
    return submit(form, async () => {
      const piece = { place, version: Number(version), text, isLeftOut: leftOut === 'yes' };
      await gql(EditTranscriptDocument, { input: { workshopId: knownId(params.id), ...piece } });
      redirect(303, `/workshops/${params.id}/transcript?after=${pageOf(url)}#piece-${place}`);
    });
  },
};
