import { NOT_TAKEN_REASONS, QUESTION_MOVES } from '@between/rules/workshops.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AskQuestionDocument,
  EndWorkshopDocument,
  SortQuestionDocument,
  UnwantAnswerDocument,
  WantAnswerDocument,
  WithdrawQuestionDocument,
  WorkshopRoomDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:room');
  const { workshop } = await gql(WorkshopRoomDocument, { id: knownId(params.id) });
  return { workshop, clientId: crypto.randomUUID(), ownsFoot: true };
};

export const actions: Actions = {
  ask: async ({ request, params }) => {
    const form = await readForm(request, ['clientId', 'body'], 'ask');
    return submit(form, async () => {
      const clientId = maybeId(form.values.clientId) ?? crypto.randomUUID();
      await gql(AskQuestionDocument, { input: { workshopId: knownId(params.id), clientId, body: form.values.body } });
      return { done: 'asked' };
    });
  },
  want: async ({ request }) => {
    const form = await readForm(request, ['questionId'], 'board');
    return submit(form, async () => {
      await gql(WantAnswerDocument, { id: knownId(form.values.questionId) });
      return { done: 'wanted' };
    });
  },
  unwant: async ({ request }) => {
    const form = await readForm(request, ['questionId'], 'board');
    return submit(form, async () => {
      await gql(UnwantAnswerDocument, { id: knownId(form.values.questionId) });
      return { done: 'unwanted' };
    });
  },
  withdraw: async ({ request }) => {
    const form = await readForm(request, ['questionId'], 'board');
    return submit(form, async () => {
      await gql(WithdrawQuestionDocument, { id: knownId(form.values.questionId) });
      return { done: 'withdrawn' };
    });
  },
  sort: async ({ request }) => {
    const form = await readForm(request, ['questionId', 'version', 'move', 'not_take', 'merge'], 'board');
    const { questionId, version, not_take: why, merge } = form.values;
    // The reason and the question to merge into are buttons of their own: pressing one is the move.
    const pressed = why !== '' ? 'not_take' : merge !== '' ? 'merge' : form.values.move;
    const move = QUESTION_MOVES.find((each) => each === pressed);
    return submit(form, async () => {
      const reason = NOT_TAKEN_REASONS.find((each) => each === why) ?? null;
      const input = { questionId: knownId(questionId), version: Number(version), move: move ?? 'approve', reason };
      await gql(SortQuestionDocument, { input: { ...input, into: maybeId(merge) } });
      return { done: 'sorted' };
    });
  },
  end: async ({ params }) => {
    await gql(EndWorkshopDocument, { id: knownId(params.id) });
    return { done: 'ended' };
  },
};
