import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { goOnDuty, postFor, recordOf, WORDS } from '../support/safety.ts';
import { REPLY, START, type Talk, talkIn } from '../support/talk.ts';

const CLOSED = `query ($slug: String!) { group(slug: $slug) { closesUnstaffed startRefusal closedNow { plannedFrom staffedHours isOnCallReady } } }`;
const SAY = `mutation ($input: SayLineInput!) { sayLine(input: $input) { __typename ... on LineSaid { line { id visibility } } } }`;
const END = 'mutation { endDuty { since } }';

let app: TestApp;
let talk: Talk;
let sam: Persona;
let threadId: string;
let roomId: string;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  sam = await as(app, 'sam');
  threadId = (await talk.start(talk.kit)).id;
  await app.db.updateTable('group').set({ closesUnstaffed: true }).where('id', '=', talk.group.id).execute();
  const room = await app.db
    .selectFrom('room')
    .select('id')
    .where('groupId', '=', talk.group.id)
    .executeTakeFirstOrThrow();
  roomId = room.id;
  await app.db.updateTable('room').set({ state: 'open' }).where('id', '=', roomId).execute();
});
beforeEach(async () => {
  await sam.ask(END);
});
afterAll(() => app.close());

const reply = (body: string) => talk.mara.graphql(REPLY, { input: { threadId, clientId: randomUUID(), body } });
const start = (body: string) => talk.mara.graphql(START, { input: talk.words({ body }) });
const say = (body: string) => talk.mara.graphql(SAY, { input: { roomId, clientId: randomUUID(), body } });
const dataOf = (answer: { data: any }): any => answer.data;
const reasonOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.['reason'];

describe('a group that closes while nobody is on duty', () => {
  it('refuses calm words with the reason, and takes them the moment somebody is on duty [OP09] [R13]', async () => {
    for (const send of [reply, start, say]) expect(reasonOf(await send(WORDS.calm))).toBe('unstaffed');
    expect((await talk.read(talk.mara, threadId)).viewerCan).toEqual({ reply: false, replyRefusal: 'unstaffed' });

    await goOnDuty(sam);
    for (const send of [reply, start, say]) expect((await send(WORDS.calm)).errors).toEqual([]);
    expect((await talk.read(talk.mara, threadId)).viewerCan).toEqual({ reply: true, replyRefusal: null });
  });

  it('closes again when the heartbeat of the last one is old, whatever the roster says [R4] [OP09]', async () => {
    await goOnDuty(sam);
    await app.advance(16 * 60);
    expect(reasonOf(await reply(WORDS.calm))).toBe('unstaffed');
  });

  it('says when people are planned to be back, and whether a call would reach anybody [R4] [R29]', async () => {
    const before = (await talk.mara.ask(CLOSED, { slug: talk.group.slug })).group;
    expect(before).toMatchObject({ closesUnstaffed: true, startRefusal: 'unstaffed' });
    expect(before.closedNow).toMatchObject({ plannedFrom: null, isOnCallReady: false });

    await goOnDuty(sam);
    expect((await talk.mara.ask(CLOSED, { slug: talk.group.slug })).group).toMatchObject({
      startRefusal: null,
      closedNow: null,
    });
  });

  it('takes words that ask for people at once: they wait out of sight and call whoever is on call [R22] [R27] [R13]', async () => {
    for (const body of [WORDS.imminent, WORDS.urgent]) {
      const answer = await reply(body);
      const { post } = dataOf(answer).replyToThread;
      expect(post.visibility).toBe('held');
      expect(await postFor(talk.jo, post.id)).toBeNull();
      expect((await postFor(talk.mara, post.id))?.hold).toMatchObject({ kind: 'waits_for_person', mayChoose: false });
      const record = await recordOf(app, post.id);
      expect(record.crisis?.level).toBe(body === WORDS.imminent ? 'imminent' : 'urgent');
      expect(record.pages.length).toBeGreaterThan(0);
    }
    const { line } = dataOf(await say(`${WORDS.imminent} Here.`)).sayLine;
    expect(line.visibility).toBe('held');
    const begun = dataOf(await start(`${WORDS.imminent} There.`)).startThread.thread;
    expect((await postFor(talk.mara, begun.opening.id))?.visibility).toBe('held');
  });

  it('keeps refusing for other reasons first: being there changes nothing for whoever may not write', async () => {
    const outsider = await as(app, 'lou');
    const input = { threadId, clientId: randomUUID(), body: WORDS.imminent };
    expect(reasonOf(await outsider.graphql(REPLY, { input }))).toBe('not_a_member');
  });

  it('stays open where nobody asked for it to close', async () => {
    await app.db.updateTable('group').set({ closesUnstaffed: false }).where('id', '=', talk.group.id).execute();
    expect((await reply(WORDS.calm)).errors).toEqual([]);
  });
});
