import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { SAY } from '../support/chat.ts';
import { CASE, caseIdOf, decide } from '../support/moderation.ts';
import { joinAll } from '../support/groups.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { goOnDuty, postFor, recordOf, WORDS } from '../support/safety.ts';
import { EDIT, type Talk, talkIn } from '../support/talk.ts';

const EDIT_GROUP = `mutation ($input: EditGroupInput!) { editGroup(input: $input) { group { reviewsEveryPost reviewedFirstPosts } } }`;
const WAIT = `query ($slug: String!) { group(slug: $slug) { ownReview { usualMinutes mostMinutes isAnyoneHere plannedFrom } } }`;
const TO_READ = `{ cases(first: 50, filter: { standing: to_read }) { nodes { id lane isToRead } } }`;
const NOTICES = `{ notices { nodes { kind detail } } }`;
const CALM = 'The soup was good, and I slept a little.';

let app: TestApp;
let talk: Talk;
let sam: Persona;
let alex: Persona;
let roomId: string;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  [sam, alex] = await Promise.all([as(app, 'sam'), as(app, 'alex')]);
  const room = await app.db
    .selectFrom('room')
    .select('id')
    .where('groupId', '=', talk.group.id)
    .executeTakeFirstOrThrow();
  roomId = room.id;
  await app.db.updateTable('room').set({ state: 'open' }).where('id', '=', roomId).execute();
});
beforeEach(() => reviews({ reviewsEveryPost: false, reviewedFirstPosts: 0 }));
afterAll(() => app.close());

const GROUP = {
  name: 'Waves',
  purpose: 'For trying things out together.',
  visibility: 'members',
  emblemShape: 1,
  emblemTint: 2,
};
const edit = (by: Persona, change: Record<string, unknown>) =>
  by.graphql(EDIT_GROUP, { input: { groupId: talk.group.id, ...GROUP, ...change } });
async function reviews(change: Record<string, unknown>): Promise<void> {
  expect((await edit(alex, change)).errors).toEqual([]);
}
const waitFor = async (by: Persona) => (await by.ask(WAIT, { slug: talk.group.slug })).group.ownReview;
const toRead = async (): Promise<any[]> =>
  (await sam.ask(TO_READ)).cases.nodes.filter((row: { isToRead: boolean }) => row.isToRead);
const say = (by: Persona, body: string) => by.graphql(SAY, { input: { roomId, clientId: randomUUID(), body } });
const reasonOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.['reason'];
const change = (by: Persona, postId: string, version: number, body: string) =>
  by.ask(EDIT, { input: { postId, version, body } });

/** Leaves the words as they are, as the one press of the desk does. */
async function approve(itemId: string): Promise<void> {
  await decide(sam, await caseIdOf(app, itemId), {
    action: 'keep',
    rules: ['NOVIO'],
    reason: 'Read.',
    noteToReporter: '',
  });
  await app.advance(1);
}

describe('a group that reads first', () => {
  it('holds every post in its author’s sight until a person has read it, then tells of it [MO52] [ME14]', async () => {
    const { id: threadId } = await talk.start(talk.jo);
    await reviews({ reviewsEveryPost: true });
    const { id } = await talk.reply(talk.mara, threadId, CALM);

    expect(await postFor(talk.mara, id)).toMatchObject({
      visibility: 'held',
      hold: { kind: 'read_first', isSeen: false, mayChoose: false, choices: [] },
    });
    expect(await postFor(talk.kit, id)).toBeNull();
    const before = (await talk.read(talk.kit, threadId)).replyCount;
    const caseId = await caseIdOf(app, id);
    expect(await toRead()).toContainEqual({ id: caseId, lane: 'normal', isToRead: true });

    await app.advance(2 * 3600);
    expect((await postFor(talk.mara, id)).hold).toMatchObject({ mayChoose: false });
    await approve(id);
    expect(await postFor(talk.kit, id)).toMatchObject({ visibility: 'published' });
    expect((await talk.read(talk.kit, threadId)).replyCount).toBe(before + 1);
    expect((await talk.mara.ask(NOTICES)).notices.nodes).toContainEqual({ kind: 'held_words', detail: 'read' });
    expect(await postFor(talk.mara, id)).toMatchObject({ hold: null, hasWaited: false });
    expect((await toRead()).map((row) => row.id)).not.toContain(await caseIdOf(app, id));
  });

  it('takes nothing out of the queue when it is switched off, and refuses with a reason [MO52]', async () => {
    await reviews({ reviewsEveryPost: true });
    const { openingId } = await talk.start(talk.mara);
    await reviews({ reviewsEveryPost: false });
    const caseId = await caseIdOf(app, openingId);
    expect((await toRead()).map((row) => row.id)).toContain(caseId);
    expect((await postFor(talk.mara, openingId)).visibility).toBe('held');

    await decide(sam, caseId, { rules: ['SOLIC'], reason: 'It sells something.' });
    await app.advance(35);
    expect((await postFor(talk.mara, openingId)).visibility).toBe('removed');
    const { case: seen } = await sam.ask(CASE, { id: caseId });
    expect(seen.decision).toMatchObject({ action: 'remove', rules: ['SOLIC'], isInForce: true });
  });

  it('never lets words that ask for help wait for a reader, also when they are written into words that wait [MO52] [R7] [R8] [R27]', async () => {
    const { id: threadId } = await talk.start(talk.jo);
    await reviews({ reviewsEveryPost: true });
    const urgent = await talk.reply(talk.mara, threadId, WORDS.urgent);
    expect(await postFor(talk.kit, urgent.id)).toMatchObject({ visibility: 'published', fold: 'collapse' });
    expect((await recordOf(app, urgent.id)).crisis).toBeDefined();

    const imminent = await talk.reply(talk.mara, threadId, WORDS.imminent);
    expect((await postFor(talk.mara, imminent.id)).hold.kind).toBe('waits_for_person');

    const calm = await talk.reply(talk.mara, threadId, CALM);
    await change(talk.mara, calm.id, 1, WORDS.urgent);
    await app.advance(1);
    expect((await postFor(talk.kit, calm.id)).visibility).toBe('published');
    expect((await recordOf(app, calm.id)).crisis).toBeDefined();

    const graver = await talk.reply(talk.mara, threadId, CALM);
    await change(talk.mara, graver.id, 1, WORDS.imminent);
    expect((await recordOf(app, graver.id)).hold).toMatchObject({ reason: 'imminent', choice: null });
    await app.advance(11 * 60);
    expect((await postFor(talk.mara, graver.id)).hold).toMatchObject({ mayChoose: true, choices: ['keep', 'share'] });
  });

  it('reads changed words again, and not those of people who look after it [MO52]', async () => {
    const { id: threadId } = await talk.start(talk.jo);
    const { id } = await talk.reply(talk.mara, threadId, CALM);
    await reviews({ reviewsEveryPost: true });
    await change(talk.mara, id, 1, 'Something else altogether.');
    expect((await postFor(talk.mara, id)).hold.kind).toBe('read_first');
    expect(await postFor(talk.kit, id)).toBeNull();
    expect(await waitFor(sam)).toBeNull();
  });

  it('takes no lines in its live room but those that ask for help [MO52] [R27]', async () => {
    await goOnDuty(sam);
    expect((await say(talk.mara, CALM)).errors).toEqual([]);
    await reviews({ reviewsEveryPost: true });
    expect(reasonOf(await say(talk.mara, CALM))).toBe('reviewed_first');
    expect((await say(talk.mara, WORDS.urgent)).errors).toEqual([]);
  });
});

describe('a new member’s first posts', () => {
  it('are read first, as many as the group says and no more [MO52]', async () => {
    const newcomer = await as(app, 'newcomer');
    await joinAll(app, talk.group, [newcomer]);
    const { id: threadId } = await talk.start(talk.jo);
    await reviews({ reviewedFirstPosts: 2 });
    for (const body of ['One.', 'Two.']) {
      const { id } = await talk.reply(newcomer, threadId, body);
      expect((await postFor(newcomer, id)).hold.kind).toBe('read_first');
      expect(await waitFor(newcomer)).not.toBeNull();
      await approve(id);
    }
    const { id } = await talk.reply(newcomer, threadId, 'Three.');
    expect((await postFor(talk.kit, id)).visibility).toBe('published');
    expect(await waitFor(newcomer)).toBeNull();
  });

  it('are at most ten, and set by people who run the group [MO52]', async () => {
    expect((await edit(alex, { reviewedFirstPosts: 11 })).errors?.[0]?.extensions).toMatchObject({
      reason: 'out_of_range',
    });
    expect(reasonOf(await edit(talk.mara, { reviewsEveryPost: true }))).toBe('staff_only');
  });
});

describe('the waiting time', () => {
  it('is that of the words that waited here in the last seven days, with who is planned to come [MO52] [R29]', async () => {
    const { id: threadId } = await talk.start(talk.jo);
    await app.db.deleteFrom('itemHold').execute();
    await reviews({ reviewsEveryPost: true });
    for (const minutes of [10, 20, 30, 40, 100]) {
      expect(await waitFor(talk.mara)).toMatchObject({ usualMinutes: null, mostMinutes: null });
      const { id } = await talk.reply(talk.mara, threadId, `After ${String(minutes)}.`);
      await app.advance(minutes * 60 - 1);
      await approve(id);
    }
    // A second more each: the sweep looks at them when it is over.
    const told = await waitFor(talk.mara);
    expect(told).toMatchObject({ isAnyoneHere: false, plannedFrom: null });
    expect([30, 31]).toContain(told.usualMinutes);
    expect([76, 77]).toContain(told.mostMinutes);

    await goOnDuty(sam);
    expect(await waitFor(talk.mara)).toMatchObject({ isAnyoneHere: true });
    await app.advance(8 * 86_400);
    const back = { ...talk.mara, ...(await signIn(app, talk.mara.email)) };
    expect(await waitFor(back)).toMatchObject({ usualMinutes: null, mostMinutes: null });
  });
});
