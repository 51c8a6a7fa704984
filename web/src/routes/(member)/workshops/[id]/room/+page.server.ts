import { HAND_WORDS } from '@between/rules/media.ts';
import { redirect } from '@sveltejs/kit';
import { NOT_TAKEN_REASONS, QUESTION_MOVES } from '@between/rules/workshops.ts';
import { cardFor } from '#lib/features/safety/sent.server.ts';
import * as talk from '#lib/features/chat/talk.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { drawnHolds } from '#lib/features/safety/held.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AnswerPollDocument,
  AnswerRoomCallDocument,
  AskQuestionDocument,
  CallFromRoomDocument,
  CallToStageDocument,
  ClosePollDocument,
  ConfirmRoomPresenceDocument,
  DeclineHandDocument,
  EndWorkshopDocument,
  LowerHandDocument,
  MakePollDocument,
  MuteOnStageDocument,
  OpenPollDocument,
  PauseRoomDocument,
  RaiseHandDocument,
  RemovePollDocument,
  ResumeRoomDocument,
  RoomOfWorkshopDocument,
  RoomToolsDocument,
  SortQuestionDocument,
  TakeFromStageDocument,
  UnwantAnswerDocument,
  WantAnswerDocument,
  WithdrawQuestionDocument,
  WorkshopChatDocument,
  WorkshopRoomDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, depends, parent }) => {
  depends('workshop:room');
  const { workshop } = await gql(WorkshopRoomDocument, { id: knownId(params.id) });
  const isStaff = workshop.viewerCan.sortQuestions && workshop.room != null;
  const isInside = workshop.room?.isOpen === true;
  const id = workshop.room?.id ?? '';
  const before = Number(url.searchParams.get('before')) || null;
  const [tools, chat] = await Promise.all([
    isStaff ? gql(RoomToolsDocument, { id }) : null,
    isInside ? gql(WorkshopChatDocument, { id, before }) : null,
  ]);
  const { shell } = await parent();
  const near = talk.nearOf(shell);
  return {
    workshop,
    /** What stands with one's own questions that wait: the truth, whom to reach, the choice. */
    drawnHolds: await drawnHolds(workshop.questions?.mine ?? [], near),
    tools: tools?.room.viewerCan ?? null,
    chat: chat?.room ?? null,
    talk: chat === null ? null : await talk.loadTalk(chat.room, url, near),
    clientId: crypto.randomUUID(),
    ownsFoot: true,
  };
};

/** One press on a question. */
function onQuestion(request: Request, act: (id: string) => Promise<unknown>): ReturnType<typeof press<'questionId'>> {
  return press(request, { name: 'board', field: 'questionId' }, act);
}

/** One press on the room itself. */
function onRoom(request: Request, act: (roomId: string) => Promise<unknown>): ReturnType<typeof press<'roomId'>> {
  return press(request, { name: 'room', field: 'roomId' }, act);
}

async function press<Field extends string>(
  request: Request,
  { name, field }: { name: string; field: Field },
  act: (id: string) => Promise<unknown>,
): ReturnType<typeof submit<Field, { done: string }>> {
  const form = await readForm(request, [field], name);
  return submit(form, async () => {
    await act(knownId(form.values[field]));
    return { done: 'pressed' };
  });
}

/** One press on a hand or a voice of the stage. */
async function onStage<Field extends string>(
  request: Request,
  fields: readonly Field[],
  act: (values: Record<Field, string>) => Promise<unknown>,
): ReturnType<typeof submit<Field, { done: string }>> {
  const form = await readForm(request, fields, 'stage');
  return submit(form, async () => {
    await act(form.values);
    return { done: 'pressed' };
  });
}

/** One press on a poll of those who run it. */
async function onPoll(
  request: Request,
  act: (pollId: string, pressed: string) => Promise<unknown>,
): ReturnType<typeof submit<'pollId' | 'act', { done: string }>> {
  const form = await readForm(request, ['pollId', 'act'], 'poll');
  return submit(form, async () => {
    await act(knownId(form.values.pollId), form.values.act);
    return { done: 'pressed' };
  });
}

async function roomIdOf(id: string): Promise<string> {
  const { workshop } = await gql(RoomOfWorkshopDocument, { id: knownId(id) });
  return talk.roomOrNothing(workshop.room?.id);
}

export const actions: Actions = {
  ask: async ({ request, params }) => {
    const form = await readForm(request, ['clientId', 'body', SEEN_FIELD], 'ask');
    return submit(form, async () => {
      const asked = askFirst(form, ['body'], 'ask-body');
      if (asked !== null) return asked;
      const clientId = maybeId(form.values.clientId) ?? crypto.randomUUID();
      await gql(AskQuestionDocument, { input: { workshopId: knownId(params.id), clientId, body: form.values.body } });
      return { done: 'asked', help: await cardFor(form.values.body, 'ask-body') };
    });
  },
  say: (event) => talk.say(event, () => roomIdOf(event.params.id)),
  edit: (event) => talk.edit(event),
  choose: (event) => talk.choose(event),
  line: (event) => talk.line(event),
  tool: (event) => talk.tool(event, () => roomIdOf(event.params.id)),
  want: ({ request }) => onQuestion(request, (id) => gql(WantAnswerDocument, { id })),
  unwant: ({ request }) => onQuestion(request, (id) => gql(UnwantAnswerDocument, { id })),
  withdraw: ({ request }) => onQuestion(request, (id) => gql(WithdrawQuestionDocument, { id })),
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
  here: ({ request }) => onRoom(request, (roomId) => gql(ConfirmRoomPresenceDocument, { roomId })),
  pause: ({ request }) => onRoom(request, (roomId) => gql(PauseRoomDocument, { roomId })),
  resume: ({ request }) => onRoom(request, (roomId) => gql(ResumeRoomDocument, { roomId })),
  raise: ({ request, params }) => onStage(request, [], () => gql(RaiseHandDocument, { id: knownId(params.id) })),
  lower: ({ request, params }) => onStage(request, [], () => gql(LowerHandDocument, { id: knownId(params.id) })),
  call: ({ request, params }) =>
    onStage(request, ['handle'], ({ handle }) => gql(CallToStageDocument, { id: knownId(params.id), handle })),
  decline: ({ request, params }) =>
    onStage(request, ['handle', 'word'], ({ handle, word }) => {
      const known = HAND_WORDS.find((each) => each === word) ?? 'no_time';
      return gql(DeclineHandDocument, { id: knownId(params.id), handle, word: known });
    }),
  take: ({ request, params }) =>
    onStage(request, ['handle'], ({ handle }) => gql(TakeFromStageDocument, { id: knownId(params.id), handle })),
  mute: ({ request, params }) =>
    onStage(request, ['streamId', 'isMuted'], ({ streamId, isMuted }) =>
      gql(MuteOnStageDocument, { id: knownId(params.id), streamId, isMuted: isMuted !== '' }),
    ),
  poll: async ({ request, params }) => {
    const form = await readForm(request, ['question', 'options', 'several', 'now'], 'poll');
    const { question, options, several, now } = form.values;
    return submit(form, async () => {
      const lines = options.split('\n').filter((line) => line.trim() !== '');
      const choice = several === '' ? 'one' : 'several';
      const input = { workshopId: knownId(params.id), question, choice, options: lines, opensNow: now !== '' } as const;
      await gql(MakePollDocument, { input });
      return { done: 'pressed' };
    });
  },
  runPoll: ({ request }) =>
    onPoll(request, async (pollId, pressed) => {
      if (pressed === 'open') await gql(OpenPollDocument, { pollId });
      if (pressed === 'close') await gql(ClosePollDocument, { pollId });
      if (pressed === 'remove') await gql(RemovePollDocument, { pollId });
    }),
  answerPoll: async ({ request }) => {
    const form = await readForm(request, ['pollId', 'chosen'], 'poll');
    return submit(form, async () => {
      const chosen = form.all('chosen').map(Number);
      await gql(AnswerPollDocument, { pollId: knownId(form.values.pollId), chosen });
      return { done: 'pressed' };
    });
  },
  needModerator: ({ request, params }) =>
    onStage(request, [], () => gql(CallFromRoomDocument, { id: knownId(params.id), kind: 'need_moderator' })),
  leaving: ({ request, params }) =>
    onStage(request, [], async () => {
      await gql(CallFromRoomDocument, { id: knownId(params.id), kind: 'leaving_not_ok' });
      redirect(303, `/workshops/${params.id}/leaving`);
    }),
  answerCall: ({ request }) =>
    onStage(request, ['callId', 'talk'], async ({ callId, talk: wantsTalk }) => {
      const answer = { callId: knownId(callId), talk: wantsTalk !== '' };
      const { answerRoomCall } = await gql(AnswerRoomCallDocument, answer);
      if (answer.talk && answerRoomCall.crisisCaseId)
        redirect(303, `/moderation/crisis/${answerRoomCall.crisisCaseId}`);
    }),
  end: async ({ params }) => {
    await gql(EndWorkshopDocument, { id: knownId(params.id) });
    return { done: 'ended' };
  },
};
