import { HAND_WORDS } from '@between/rules/media.ts';
import { redirect } from '@sveltejs/kit';
import { CAPTION_SPEAKERS, NOT_TAKEN_REASONS, POLL_CHOICES, QUESTION_MOVES } from '@between/rules/workshops.ts';
import { cardFor } from '#lib/features/safety/sent.server.ts';
import * as talk from '#lib/features/chat/talk.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { drawnHolds } from '#lib/features/safety/held.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { type PostedForm, readForm, submit } from '#lib/forms/form.server.ts';
import {
  AdmitAllDocument,
  AdmitDocument,
  AnswerPollDocument,
  AnswerRoomCallDocument,
  AskQuestionDocument,
  AskToComeInDocument,
  CallFromRoomDocument,
  CallToStageDocument,
  ClosePollDocument,
  ConfirmRoomPresenceDocument,
  CorrectCaptionDocument,
  DeclineHandDocument,
  EndPracticeDocument,
  EndWorkshopDocument,
  KeepCaptionTermsDocument,
  LowerHandDocument,
  MakePollDocument,
  MuteOnStageDocument,
  PinOnStageDocument,
  NameCaptionerDocument,
  OpenPollDocument,
  PauseRoomDocument,
  RaiseHandDocument,
  RefuseAdmissionDocument,
  RemovePollDocument,
  ResumeRoomDocument,
  RoomOfWorkshopDocument,
  RoomToolsDocument,
  SetWaitingRoomDocument,
  SortQuestionDocument,
  StartPracticeDocument,
  TakeFromStageDocument,
  UnwantAnswerDocument,
  WantAnswerDocument,
  WithdrawQuestionDocument,
  WorkshopChatDocument,
  WorkshopRoomDocument,
  WriteCaptionDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, depends, parent }) => {
  depends('workshop:room');
  const { workshop } = await gql(WorkshopRoomDocument, { id: knownId(params.id) });
  if (workshop.meetsDoor) redirect(303, `/workshops/${params.id}/door`);
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

/** One press of the room: what its form brings, and under which name a refusal is told beside it. */
async function pressed<const Field extends string>(
  request: Request,
  { name, fields }: { name: string; fields: readonly Field[] },
  act: (form: PostedForm<Field>) => Promise<unknown>,
): ReturnType<typeof submit<Field, { done: string }>> {
  const form = await readForm(request, fields, name);
  return submit(form, async () => {
    await act(form);
    return { done: 'pressed' };
  });
}

/** One press on a question. */
function onQuestion(request: Request, act: (id: string) => Promise<unknown>): ReturnType<typeof pressed<'questionId'>> {
  return pressed(request, { name: 'board', fields: ['questionId'] }, ({ values }) => act(knownId(values.questionId)));
}

/** One press on the room itself. */
function onRoom(request: Request, act: (roomId: string) => Promise<unknown>): ReturnType<typeof pressed<'roomId'>> {
  return pressed(request, { name: 'room', fields: ['roomId'] }, ({ values }) => act(knownId(values.roomId)));
}

/** One press on a hand or a voice of the stage. */
function onStage<const Field extends string>(
  request: Request,
  fields: readonly Field[],
  act: (values: Record<Field, string>) => Promise<unknown>,
): ReturnType<typeof pressed<Field>> {
  return pressed(request, { name: 'stage', fields }, ({ values }) => act(values));
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
  comeIn: ({ request, params }) =>
    pressed(request, { name: 'door', fields: [] }, () => gql(AskToComeInDocument, { id: knownId(params.id) })),
  door: ({ request, params }) =>
    pressed(request, { name: 'door', fields: ['act', 'handle'] }, async ({ values: { act, handle } }) => {
      const id = knownId(params.id);
      if (act === 'admit') await gql(AdmitDocument, { id, handle });
      if (act === 'refuse') await gql(RefuseAdmissionDocument, { id, handle });
      if (act === 'all') await gql(AdmitAllDocument, { id });
    }),
  setDoor: ({ request, params }) =>
    pressed(request, { name: 'door', fields: ['admission', 'note'] }, ({ values }) => {
      const admission = values.admission === 'by_hand' ? 'by_hand' : 'automatic';
      return gql(SetWaitingRoomDocument, { id: knownId(params.id), admission, note: values.note });
    }),
  practice: ({ request, params }) =>
    pressed(request, { name: 'practice', fields: ['act'] }, ({ values }) => {
      const id = knownId(params.id);
      return values.act === 'end' ? gql(EndPracticeDocument, { id }) : gql(StartPracticeDocument, { id });
    }),
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
  pin: ({ request, params }) =>
    onStage(request, ['streamId', 'isPinned'], ({ streamId, isPinned }) =>
      gql(PinOnStageDocument, { id: knownId(params.id), streamId, isPinned: isPinned !== '' }),
    ),
  poll: ({ request, params }) =>
    pressed(request, { name: 'poll', fields: ['question', 'options', 'choice', 'now'] }, ({ values }) => {
      const { question, now } = values;
      const options = values.options.split('\n').filter((line) => line.trim() !== '');
      const choice = POLL_CHOICES.find((each) => each === values.choice) ?? 'one';
      const input = { workshopId: knownId(params.id), question, choice, options, opensNow: now !== '' } as const;
      return gql(MakePollDocument, { input });
    }),
  runPoll: ({ request }) =>
    pressed(request, { name: 'poll', fields: ['pollId', 'act'] }, async ({ values }) => {
      const pollId = knownId(values.pollId);
      if (values.act === 'open') await gql(OpenPollDocument, { pollId });
      if (values.act === 'close') await gql(ClosePollDocument, { pollId });
      if (values.act === 'remove') await gql(RemovePollDocument, { pollId });
    }),
  answerPoll: ({ request }) =>
    pressed(request, { name: 'poll', fields: ['pollId', 'chosen'] }, ({ values, all }) =>
      gql(AnswerPollDocument, { pollId: knownId(values.pollId), chosen: all('chosen').map(Number) }),
    ),
  caption: async ({ request, params }) => {
    const form = await readForm(request, ['text', 'speaker', 'automatic'], 'caption');
    const { text, automatic } = form.values;
    const speaker = CAPTION_SPEAKERS.find((each) => each === form.values.speaker) ?? 'host';
    return submit(form, async () => {
      await gql(WriteCaptionDocument, { id: knownId(params.id), text, speaker, isAutomatic: automatic === 'yes' });
      return { done: 'pressed' };
    });
  },
  correctCaption: async ({ request, params }) => {
    const form = await readForm(request, ['seq', 'text'], 'caption');
    const { seq, text } = form.values;
    return submit(form, async () => {
      await gql(CorrectCaptionDocument, { id: knownId(params.id), seq: Number(seq), text });
      return { done: 'pressed' };
    });
  },
  nameCaptioner: async ({ request, params }) => {
    const form = await readForm(request, ['handle'], 'captioner');
    return submit(form, async () => {
      await gql(NameCaptionerDocument, { id: knownId(params.id), handle: form.values.handle });
      return { done: 'pressed' };
    });
  },
  captionTerms: async ({ request, params }) => {
    const form = await readForm(request, ['terms'], 'terms');
    return submit(form, async () => {
      await gql(KeepCaptionTermsDocument, { id: knownId(params.id), terms: form.values.terms });
      return { done: 'pressed' };
    });
  },
  needModerator: ({ request, params }) =>
    pressed(request, { name: 'call', fields: [] }, () =>
      gql(CallFromRoomDocument, { id: knownId(params.id), kind: 'need_moderator' }),
    ),
  leaving: ({ request, params }) =>
    pressed(request, { name: 'call', fields: [] }, async () => {
      await gql(CallFromRoomDocument, { id: knownId(params.id), kind: 'leaving_not_ok' });
      redirect(303, `/workshops/${params.id}/leaving`);
    }),
  answerCall: ({ request }) =>
    pressed(request, { name: 'call', fields: ['callId', 'talk'] }, async ({ values }) => {
      const answer = { callId: knownId(values.callId), talk: values.talk !== '' };
      const { answerRoomCall } = await gql(AnswerRoomCallDocument, answer);
      if (answer.talk && answerRoomCall.crisisCaseId)
        redirect(303, `/moderation/crisis/${answerRoomCall.crisisCaseId}`);
    }),
  end: async ({ params }) => {
    await gql(EndWorkshopDocument, { id: knownId(params.id) });
    return { done: 'ended' };
  },
};
