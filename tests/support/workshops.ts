import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { as, type Persona } from './personas.ts';

const STATE = `mutation ($input: StateCredentialInput!) { stateCredential(input: $input) { credential { id state } } }`;
const CHECK = `mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { credential { state } } }`;
const DRAFT = `mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id version } } }`;
const PUBLISH = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { id } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;
const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } } }`;
const SORT = `mutation ($input: SortQuestionInput!) { sortQuestion(input: $input) { question { id state version } } }`;
export const REGISTER = `mutation ($id: UUID!) { registerForWorkshop(workshopId: $id) { workshop { viewerRegistration { state place offerUntil } } } }`;
export const GIVE_BACK = `mutation ($id: UUID!) { giveSeatBack(workshopId: $id) { workshop { viewerRegistration { state } } } }`;

/** A registration as a therapist states it. */
export const STATEMENT = {
  body: 'Health and Care Professions Council',
  number: 'PYL000042',
  place: 'United Kingdom',
  expiresOn: '2039-12-31',
};

/** States a registration and has it looked up. */
export async function checkTherapist(therapist: Persona, operator: Persona): Promise<void> {
  const { stateCredential } = await therapist.ask(STATE, { input: STATEMENT });
  await operator.ask(CHECK, { input: { credentialId: stateCredential.credential.id, isRight: true } });
}

/** What a host's form sends, starting in some hours, London time. */
export function details(app: TestApp, over: Record<string, unknown> = {}): Record<string, unknown> {
  const { hours = 48, ...rest } = over;
  return {
    title: 'Sleep and the worried mind',
    description: 'An hour about nights: what helps, what does not, and your questions.',
    language: 'en',
    contentTopics: ['panic'],
    contentNote: 'Talks about lying awake.',
    starts: londonTime(new Date(app.clock.now().getTime() + Number(hours) * 3_600_000)),
    minutes: 60,
    timeZone: 'Europe/London',
    capacity: 10,
    safetyModerator: 'sam',
    ...rest,
  };
}

/** `2026-11-22T19:00` as the clock in London shows it. */
export function londonTime(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');
}

export async function draft(host: Persona, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { draftWorkshop } = await host.ask(DRAFT, { input });
  return draftWorkshop.workshop;
}

/** A published workshop of lin's, with sam as its safety moderator. */
export async function makeWorkshop(app: TestApp, over: Record<string, unknown> = {}): Promise<string> {
  const [lin, alex] = await Promise.all([as(app, 'lin'), as(app, 'alex')]);
  await as(app, 'sam');
  const credential = await app.db
    .selectFrom('credential')
    .select('id')
    .where('accountId', '=', lin.id)
    .executeTakeFirst();
  if (credential === undefined) await checkTherapist(lin, alex);
  const { id, version } = await draft(lin, details(app, over));
  await lin.ask(PUBLISH, { id, version });
  return id;
}

/** Moves the clock to the opening of the doors. */
export async function goToDoors(app: TestApp, workshopId: string): Promise<void> {
  const { startsAt } = await app.db
    .selectFrom('workshop')
    .select('startsAt')
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow();
  await app.advance((startsAt.getTime() - app.clock.now().getTime()) / 1000 - 600);
}

export async function roomIdOf(app: TestApp, workshopId: string): Promise<string> {
  const row = await app.db
    .selectFrom('room')
    .select('id')
    .where('workshopId', '=', workshopId)
    .where('kind', '=', 'workshop')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function ask(by: Persona, workshopId: string, body: string): Promise<string> {
  const { askQuestion } = await by.ask(ASK, { input: { workshopId, clientId: randomUUID(), body } });
  return askQuestion.question.id;
}

/** Moves a question as it is now. */
export async function sort(
  app: TestApp,
  by: Persona,
  questionId: string,
  move: string,
  more: Record<string, unknown> = {},
): Promise<{ state: string; version: number }> {
  const { version } = await app.db
    .selectFrom('question')
    .select('version')
    .where('itemId', '=', questionId)
    .executeTakeFirstOrThrow();
  const { sortQuestion } = await by.ask(SORT, { input: { questionId, version, move, ...more } });
  return sortQuestion.question;
}

/** Its safety moderator confirms being here: the doors are open, and who has a seat by now came through them. Needs the time of the doors. */
export async function openRoom(app: TestApp, workshopId: string, moderator?: Persona): Promise<string> {
  const roomId = await roomIdOf(app, workshopId);
  await app.db.updateTable('registration').set({ hasPassedDoor: true }).where('workshopId', '=', workshopId).execute();
  await (moderator ?? (await as(app, 'sam'))).ask(HERE, { id: roomId });
  return roomId;
}

/**
 * Its doors are open and its safety moderator stays there, as an open page of theirs would say: for worlds that last longer
 * than a minute. A while ahead, because a beat may be taken back with what is tried; again and again, because a page of
 * theirs may say when it was last there.
 */
export async function keepOpen(app: TestApp, workshopId: string, moderator?: Persona): Promise<string> {
  const roomId = await openRoom(app, workshopId, moderator);
  const touch = (): Promise<unknown> =>
    app.db
      .updateTable('roomPresence')
      .set({ lastHeartbeatAt: new Date(app.clock.now().getTime() + 3_600_000) })
      .where('roomId', '=', roomId)
      .where('endedAt', 'is', null)
      .execute();
  await touch();
  // The last ones find the database of the test gone.
  setInterval(() => void touch().catch(() => undefined), 10_000).unref();
  return roomId;
}
