import { randomUUID } from 'node:crypto';
import {
  ASK_QUESTION,
  CHECK_CREDENTIAL,
  DRAFT_WORKSHOP,
  END_WORKSHOP,
  PUBLISH_WORKSHOP,
  REGISTER,
  SAY_LINE,
  SORT_QUESTION,
  STATE_CREDENTIAL,
  WANT_ANSWER,
  WORKSHOP_ROOM,
} from './documents.ts';
import type { Stage, StoryEvent, Told } from './stage.ts';
import { DAY } from './story/times.ts';
import { type StoryQuestion, type StoryWorkshop, therapist, workshops } from './story/workshops.ts';

/** People find a workshop over the days after it was announced. */
const REGISTERED_EVERY_MINUTES = 20;

/** A therapist who is looked up, and the workshops they hold. `now` is the end of the telling. */
export function tellWorkshops(stage: Stage, told: Told, now: Date): StoryEvent[] {
  return [...credentialEvents(stage, now), ...workshops.flatMap((each) => workshopEvents(stage, told, each, now))];
}

function credentialEvents(stage: Stage, now: Date): StoryEvent[] {
  const { handle, checkedBy, statement, statedAgo, checkedAgo } = therapist;
  const { years, ...stated } = statement;
  let credentialId = '';
  const state = async (): Promise<void> => {
    const input = { ...stated, expiresOn: `${now.getUTCFullYear() + years}-09-30` };
    const answer = await stage.ask<{ stateCredential: { credential: { id: string } } }>(handle, STATE_CREDENTIAL, {
      input,
    });
    credentialId = answer.stateCredential.credential.id;
  };
  const check = async (): Promise<void> => {
    await stage.ask(checkedBy, CHECK_CREDENTIAL, { input: { credentialId, isRight: true } });
  };
  return [
    { minutesAgo: statedAgo, happen: state },
    { minutesAgo: checkedAgo, happen: check },
  ];
}

function workshopEvents(stage: Stage, told: Told, workshop: StoryWorkshop, now: Date): StoryEvent[] {
  const { handle: host } = therapist;
  let id = '';
  const publish = async (): Promise<void> => {
    const input = {
      kind: workshop.kind,
      title: workshop.title,
      description: workshop.description,
      language: 'en',
      contentTopics: workshop.topics,
      contentNote: workshop.note,
      starts: onTheClock(startOf(workshop, now)),
      minutes: workshop.minutes,
      timeZone: 'Europe/London',
      capacity: workshop.capacity,
      safetyModerator: workshop.safetyModerator,
      ...(workshop.group === undefined ? {} : { groupId: told.groups.get(workshop.group)?.id }),
    };
    const { draftWorkshop } = await stage.ask<{ draftWorkshop: { workshop: { id: string; version: number } } }>(
      host,
      DRAFT_WORKSHOP,
      { input },
    );
    ({ id } = draftWorkshop.workshop);
    await stage.ask(host, PUBLISH_WORKSHOP, draftWorkshop.workshop);
  };
  const registered = workshop.people.map((handle, place) => ({
    minutesAgo: workshop.publishedAgo - (place + 1) * REGISTERED_EVERY_MINUTES,
    happen: async () => void (await stage.ask(handle, REGISTER, { id })),
  }));
  const begunAgo = Math.max(-workshop.startsIn - 2, 0);
  const hold = async (): Promise<void> => {
    // Whoever looks after it comes in: the keeper of the demo sees to that.
    await stage.settle();
    for (const question of workshop.questions ?? []) await tellQuestion(stage, id, question);
    if (workshop.chat !== undefined) await tellChat(stage, host, id, workshop.chat);
    if (workshop.hasEnded === true) await stage.ask(host, END_WORKSHOP, { id });
  };
  return [
    { minutesAgo: workshop.publishedAgo, happen: publish },
    ...registered,
    ...(workshop.questions === undefined ? [] : [{ minutesAgo: begunAgo, happen: hold }]),
  ];
}

async function tellChat(
  stage: Stage,
  host: string,
  id: string,
  lines: NonNullable<StoryWorkshop['chat']>,
): Promise<void> {
  const { workshop } = await stage.ask<{ workshop: { room: { id: string } } }>(host, WORKSHOP_ROOM, { id });
  for (const { by, body } of lines)
    await stage.ask(by, SAY_LINE, { input: { roomId: workshop.room.id, clientId: randomUUID(), body } });
}

/** One question from its asking to where it stands. */
async function tellQuestion(
  stage: Stage,
  workshopId: string,
  { by, body, moves, wantedBy }: StoryQuestion,
): Promise<void> {
  const input = { workshopId, clientId: randomUUID(), body };
  const { askQuestion } = await stage.ask<{ askQuestion: { question: { id: string; version: number } } }>(
    by,
    ASK_QUESTION,
    { input },
  );
  const { id: questionId } = askQuestion.question;
  let { version } = askQuestion.question;
  for (const [place, { by: mover, move, reason }] of moves.entries()) {
    const { sortQuestion } = await stage.ask<{ sortQuestion: { question: { version: number } } }>(
      mover,
      SORT_QUESTION,
      { input: { questionId, version, move, reason } },
    );
    ({ version } = sortQuestion.question);
    if (place === 0 && move === 'approve')
      for (const handle of wantedBy) await stage.ask(handle, WANT_ANSWER, { id: questionId });
  }
}

/** Workshops begin on the half hour, but for the one that is under way while somebody looks. */
function startOf({ startsIn }: StoryWorkshop, now: Date): Date {
  const start = new Date(now.getTime() + startsIn * 60_000);
  if (startsIn > -DAY && startsIn < 0) return start;
  const half = 30 * 60_000;
  const round = startsIn < 0 ? Math.floor : Math.ceil;
  return new Date(round(start.getTime() / half) * half);
}

/** `2026-11-22T19:00` as a clock in London shows it. */
function onTheClock(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');
}
