import type { TestApp } from './app.ts';
import type { LiveClient } from './live-client.ts';
import type { OpenMedia } from './media.ts';
import type { Persona } from './personas.ts';
import { connect } from './rooms.ts';
import { makeWorkshop, REGISTER, roomIdOf } from './workshops.ts';

const ANSWER = `mutation ($id: UUID!) { answerCoHosting(workshopId: $id, accept: true) { workshop { id } } }`;
/** What people ask of a practice. */
export const DOCUMENTS = {
  START: `mutation ($id: UUID!) { startPractice(workshopId: $id) { workshop { id } } }`,
  END: `mutation ($id: UUID!) { endPractice(workshopId: $id) { workshop { id } } }`,
  NAME: `mutation ($id: UUID!, $handle: String) { nameCaptioner(workshopId: $id, handle: $handle) { workshop { id } } }`,
  WRITE: `mutation ($id: UUID!, $text: String!) { writeCaption(workshopId: $id, text: $text) { workshop { id } } }`,
  SAY: `mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename ... on LineSaid { line { id } } } }`,
  LINES: `query ($id: UUID!) { room(id: $id) { lines(first: 5) { nodes { html } } } }`,
  LINE: `query ($id: UUID!) { line(id: $id) { id } }`,
  HERE: `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`,
  RAISE: `mutation ($id: UUID!) { raiseHand(workshopId: $id) { workshop { id } } }`,
  CALL: `mutation ($id: UUID!, $handle: String!) { callToStage(workshopId: $id, handle: $handle) { workshop { id } } }`,
  TAKE: `mutation ($id: UUID!, $handle: String!) { takeFromStage(workshopId: $id, handle: $handle) { workshop { id } } }`,
  PIN: `mutation ($id: UUID!, $streamId: String!) { pinOnStage(workshopId: $id, streamId: $streamId, isPinned: true) { workshop { id } } }`,
  PAGE: `query ($id: UUID!) { workshop(id: $id) {
  phase practice { isOpen } room { id isOpen isPractice isPaused isModeratorHere }
  stage { streams { handle } hands { handle } } captions { head lines { text } } polls { id } viewerCan { ask }
} }`,
};
const { NAME, PAGE } = DOCUMENTS;

/** A workshop in five hours: lin runs it with nell, sam looks after it, jo writes captions, mara has a seat like jo. */
export async function announced(
  app: TestApp,
  { lin, nell, jo, mara }: Record<'lin' | 'nell' | 'jo' | 'mara', Persona>,
): Promise<string> {
  const id = await makeWorkshop(app, { hours: 5, coHosts: ['nell'] });
  await nell.ask(ANSWER, { id });
  for (const person of [jo, mara]) await person.ask(REGISTER, { id });
  await lin.ask(NAME, { id, handle: 'jo' });
  return id;
}

/** What its page is made of, for somebody. */
export const pageOf = async (person: Persona, id: string): Promise<any> => (await person.ask(PAGE, { id })).workshop;
/** One line for a room. */
export const say = (roomId: string, body: string): Record<string, unknown> => ({
  input: { roomId, clientId: crypto.randomUUID(), body },
});

/** Ends a connection, as its page does. @returns the status; 404 for one that is no longer there. */
export async function stop(app: Pick<TestApp, 'origin'>, { token, location }: OpenMedia): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(app.origin + location, { method: 'DELETE', headers })).status;
}

/** Everything that may tell somebody of a workshop, heard on one socket. */
export async function ears(app: TestApp, person: Persona, id: string): Promise<LiveClient> {
  const client = await connect(app, person);
  client.tell({ t: 'watch', topic: 'me' });
  client.tell({ t: 'watch', topic: `workshop:${id}` });
  await client.join(await roomIdOf(app, id));
  return client;
}
