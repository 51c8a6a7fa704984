import { NOT_TAKEN_REASONS, QUESTION_MOVES } from '@between/rules/workshops.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AskQuestionDocument,
  EndWorkshopDocument,
  OpenWorkshopRoomDocument,
  PauseWorkshopRoomDocument,
  ResumeWorkshopRoomDocument,
  RoomToolsDocument,
  SortQuestionDocument,
  UnwantAnswerDocument,
  WantAnswerDocument,
  SayInWorkshopDocument,
  WithdrawQuestionDocument,
  WorkshopChatDocument,
  WorkshopRoomDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:room');
  const { workshop } = await gql(WorkshopRoomDocument, { id: knownId(params.id) });
  const isStaff = workshop.viewerCan.sortQuestions && workshop.room != null;
  const tools = isStaff ? (await gql(RoomToolsDocument, { id: workshop.room?.id ?? '' })).room.viewerCan : null;
  const isInside = workshop.room?.isOpen === true;
  const chat = isInside ? (await gql(WorkshopChatDocument, { id: workshop.room?.id ?? '' })).room : null;
  return { workshop, tools, chat, clientId: crypto.randomUUID(), ownsFoot: true };
};

/** One press on the room itself. */
async function press(
  request: Request,
  act: (roomId: string) => Promise<unknown>,
): Promise<Awaited<ReturnType<typeof submit<'roomId', { done: string }>>>> {
  const form = await readForm(request, ['roomId'], 'room');
  return submit(form, async () => {
    await act(knownId(form.values.roomId));
    return { done: 'pressed' };
  });
}

export const actions: Actions = {
  ask: async ({ request, params }) => {
    const form = await readForm(request, ['clientId', 'body'], 'ask');
    return submit(form, async () => {
      const clientId = maybeId(form.values.clientId) ?? crypto.randomUUID();
      await gql(AskQuestionDocument, { input: { workshopId: knownId(params.id), clientId, body: form.values.body } });
      return { done: 'asked' };
    });
  },
  say: async ({ request, params }) => {
    const form = await readForm(request, ['clientId', 'line'], 'chat');
    return submit(
      form,
      async () => {
        const { workshop } = await gql(WorkshopRoomDocument, { id: knownId(params.id) });
        const clientId = maybeId(form.values.clientId) ?? crypto.randomUUID();
        const input = { roomId: workshop.room?.id ?? '', clientId, body: form.values.line };
        const { sayLine } = await gql(SayInWorkshopDocument, { input });
        return sayLine.__typename === 'LineMustWait'
          ? form.refuse({ field: 'line', sentence: m.errors_too_soon() })
          : { done: 'said' };
      },
      { empty: () => m.errors_empty(), too_long: () => m.errors_too_long() },
    );
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
  here: ({ request }) => press(request, (roomId) => gql(OpenWorkshopRoomDocument, { roomId })),
  pause: ({ request }) => press(request, (roomId) => gql(PauseWorkshopRoomDocument, { roomId })),
  resume: ({ request }) => press(request, (roomId) => gql(ResumeWorkshopRoomDocument, { roomId })),
  end: async ({ params }) => {
    await gql(EndWorkshopDocument, { id: knownId(params.id) });
    return { done: 'ended' };
  },
};
