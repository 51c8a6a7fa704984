import type { WatchTopic } from '@between/live-protocol/events.ts';
import { CLAIM_LEASE_MINUTES, UNDO_SECONDS } from '@between/rules/moderation.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import {
  caseIdOf,
  CASE,
  claim,
  CLAIM,
  decide,
  DECIDE,
  measure,
  report,
  startThread,
  UNDO,
} from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import { comeIn, connect, openRoomIn, type OpenRoom } from '../support/rooms.ts';
import { WORDS } from '../support/safety.ts';
import { ask, goToDoors, makeWorkshop, openRoom, REGISTER, sort } from '../support/workshops.ts';

const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
const LOOK = `mutation ($id: UUID!) { lookAtCase(caseId: $id, isLooking: true) { case { viewers } } }`;
const ROOM = `query ($id: UUID!) { case(id: $id) { item { kind } room { groupSlug workshopTitle before { handle html } after { html } } } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let app: TestApp;
let place: OpenRoom;
let rhea: Persona;
const clients: LiveClient[] = [];

beforeAll(async () => {
  app = await startApp();
  place = await openRoomIn(app);
  rhea = await as(app, 'rhea');
});
afterAll(() => app.close());
beforeEach(() => app.clock.advance(15 * 60));
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

/** A colleague's desk: the queue on the screen, and a case when one is named. */
async function deskOf(persona: Persona, caseId?: string): Promise<LiveClient> {
  const client = await connect(app, persona);
  clients.push(client);
  await watch(client, 'queue');
  if (caseId !== undefined) await watch(client, `case:${caseId}`);
  return client;
}

/** Watches, and comes back once the watch stands. */
async function watch(client: LiveClient, topic: WatchTopic): Promise<void> {
  client.tell({ t: 'watch', topic });
  await client.next('watched', (frame) => frame.topic === topic);
}

const changed = (desk: LiveClient, caseId: string, from: number, topic = 'queue'): Promise<unknown> =>
  desk.next('notice', (frame) => frame.topic === topic && frame.data['caseId'] === caseId, from);

async function reportedPost(): Promise<{ itemId: string; caseId: string }> {
  const { itemId } = await startThread(place.mara, place.group, { body: 'You were never any good at this.' });
  await report(place.jo, itemId, 'unkind');
  return { itemId, caseId: await caseIdOf(app, itemId) };
}

describe('two people at one desk', () => {
  it('hear of a new case, a claim, a decision and its undo at once, and get ids only [MO09]', async () => {
    const { sam } = place;
    const desk = await deskOf(rhea);
    const { caseId } = await reportedPost();
    await changed(desk, caseId, 0);

    await watch(desk, `case:${caseId}`);
    for (const step of [() => claim(sam, caseId), () => decide(sam, caseId), () => sam.ask(UNDO, { id: caseId })]) {
      const from = desk.frames.length;
      await step();
      await changed(desk, caseId, from, `case:${caseId}`);
      await changed(desk, caseId, from);
    }
    const sent = desk.frames.flatMap((frame) => (frame.t === 'notice' ? [frame] : []));
    expect(new Set(sent.flatMap((frame) => Object.keys(frame.data)))).toEqual(new Set(['caseId', 'version']));
    expect(JSON.stringify(sent)).not.toMatch(/never any good|mara|jo|sam/);
  });

  it('let whoever waits with held words see at once that a person has come, and nothing else [R8]', async () => {
    const { itemId } = await startThread(place.mara, place.group, { body: WORDS.othersNumber });
    const caseId = await caseIdOf(app, itemId);
    const waiting = await connect(app, place.mara);
    clients.push(waiting);
    await watch(waiting, 'me');
    const from = waiting.frames.length;
    await claim(place.sam, caseId);
    const notice = await waiting.next('notice', (frame) => frame.kind === 'hold.changed', from);
    expect(notice.data).toEqual({});
  });

  it('race for one claim: one has it, the other is told who, both desks follow [MO06] [MO09]', async () => {
    const { caseId } = await reportedPost();
    const desk = await deskOf(rhea, caseId);
    const from = desk.frames.length;
    const answers = await Promise.all([place.sam, rhea].map((who) => who.ask(CLAIM, { id: caseId })));
    expect(answers.map(({ claimCase }) => claimCase.__typename).toSorted()).toEqual(['CaseClaimed', 'CaseTaken']);
    await changed(desk, caseId, from, `case:${caseId}`);

    const later = desk.frames.length;
    await app.advance((CLAIM_LEASE_MINUTES + 1) * 60);
    await changed(desk, caseId, later, `case:${caseId}`);
    expect((await rhea.ask(CASE, { id: caseId })).case).toMatchObject({ status: 'queued', claim: null });
  });

  it('learn that the words were edited while one of them decides, and the late decision is refused [MO08] [MO09]', async () => {
    const { sam, mara } = place;
    const { itemId, caseId } = await reportedPost();
    const { case: held } = await claim(sam, caseId);
    const desk = await deskOf(sam, caseId);
    const from = desk.frames.length;
    await mara.ask(EDIT, { input: { postId: itemId, version: 1, body: 'I was harsh. I am sorry.' } });
    await desk.next('notice', (frame) => frame.kind === 'item.changed' && frame.data['itemId'] === itemId, from);
    const { decideCase } = await sam.ask(DECIDE, { input: measure(held) });
    expect(decideCase).toMatchObject({ __typename: 'CaseChanged', changes: ['words_edited'] });
  });

  it('see who else looks [MO06]', async () => {
    const { caseId } = await reportedPost();
    const desk = await deskOf(rhea, caseId);
    const from = desk.frames.length;
    await place.sam.ask(LOOK, { id: caseId });
    await desk.next('notice', (frame) => frame.kind === 'case.viewers', from);
    expect((await rhea.ask(CASE.replace('lane', 'viewers lane'), { id: caseId })).case.viewers).toEqual(['sam']);
  });

  it('are told when a watch stands, and hear whatever is told from then on [MO09]', async () => {
    const desk = await connect(app, rhea);
    clients.push(desk);
    desk.tell({ t: 'watch', topic: 'queue' });
    await desk.next('watched', (frame) => frame.topic === 'queue');
    app.server.services.live.notice('queue', 'case.changed', { caseId: 'told at once', version: 1 });
    await changed(desk, 'told at once', 0);
    expect(desk.frames.filter((frame) => frame.t === 'watched')).toEqual([{ t: 'watched', topic: 'queue' }]);
  });

  it('hear nothing of cases that are not theirs', async () => {
    const { mara } = place;
    const { caseId } = await reportedPost();
    const desk = await connect(app, mara);
    clients.push(desk);
    for (const topic of ['queue', `case:${caseId}`] as const) {
      const from = desk.frames.length;
      desk.tell({ t: 'watch', topic });
      expect(await desk.next('error', () => true, from)).toEqual({ t: 'error', reason: 'not_found' });
    }
    await decide(place.sam, caseId);
    await desk.join(place.roomId);
    expect(desk.frames.filter((frame) => frame.t === 'notice' || frame.t === 'watched')).toEqual([]);
  });
});

describe('a line on the desk', () => {
  /** Eleven lines of two people, the sixth reported. */
  async function reportedLine(): Promise<{ lineId: string; caseId: string; kit: LiveClient; mara: LiveClient }> {
    // A room that has just opened: presence ends by silence while the clock moves.
    place = await openRoomIn(app, `night-owls-${clients.length + app.clock.now().getTime()}`);
    const { roomId } = place;
    const [mara, kit] = [await comeIn(app, place.mara, roomId), await comeIn(app, place.kit, roomId)];
    clients.push(mara, kit);
    let lineId = '';
    for (let n = 1; n <= 11; n += 1) {
      const answer = await (n % 2 === 0 ? mara : kit).say(roomId, n === 6 ? 'You always do that.' : `Line ${n}.`);
      if (answer.t === 'sent' && n === 6) lineId = answer.line;
    }
    await report(place.jo, lineId, 'unkind');
    return { lineId, caseId: await caseIdOf(app, lineId), kit, mara };
  }

  it('stands among the five lines before and after it, with its room [MO01] [MO11]', async () => {
    const { caseId } = await reportedLine();
    const { case: seen } = await place.sam.ask(ROOM, { id: caseId });
    expect(seen.item.kind).toBe('line');
    expect(seen.room.groupSlug).toBe(place.group.slug);
    const texts = (lines: { html: string }[]): string[] => lines.map(({ html }) => html.replace(/<[^>]+>/g, ''));
    expect(texts(seen.room.before)).toEqual([1, 2, 3, 4, 5].map((n) => `Line ${n}.`));
    expect(texts(seen.room.after)).toEqual([7, 8, 9, 10, 11].map((n) => `Line ${n}.`));
    expect(seen.room.before[0].handle).toBe('kit');
  });

  it('is out of sight in the room at once, comes back with the undo, and goes for good when the time is over [MO27] [MO43]', async () => {
    const { sam } = place;
    const { lineId, caseId, kit, mara } = await reportedLine();
    let from = kit.frames.length;
    await decide(sam, caseId);
    await kit.next('gone', (frame) => frame.ids.includes(lineId), from);
    await mara.next('lines', (frame) => frame.lines.some((line) => line.id === lineId && line.visibility === 'held'));

    from = kit.frames.length;
    await sam.ask(UNDO, { id: caseId });
    await kit.next('lines', (frame) => frame.lines.some((line) => line.id === lineId && line.html !== ''), from);

    from = kit.frames.length;
    await decide(sam, caseId);
    await app.advance(UNDO_SECONDS + 1);
    await kit.next(
      'lines',
      (frame) => frame.lines.some((line) => line.id === lineId && line.visibility === 'removed' && line.html === ''),
      from,
    );
    const kindsOf = async (who: Persona): Promise<string[]> =>
      (await who.ask(NOTICES)).notices.nodes.map((each: { kind: string }) => each.kind);
    expect(await kindsOf(place.mara)).toContain('moderation_decision');
    expect(await kindsOf(place.jo)).toContain('report_outcome');
  });
});

describe('a question of a workshop on the desk', () => {
  it('stands among the questions around it, and leaves the workshop at once when it is taken down [MO01] [MO11]', async () => {
    const { sam, mara, jo, kit } = place;
    const workshopId = await makeWorkshop(app, { hours: 1 });
    for (const guest of [mara, jo, kit]) await guest.ask(REGISTER, { id: workshopId });
    await goToDoors(app, workshopId);
    await openRoom(app, workshopId);
    await ask(kit, workshopId, 'How long is a night?');
    const questionId = await ask(mara, workshopId, 'Why is kit even here?');
    await sort(app, await as(app, 'lin'), questionId, 'approve');
    await report(jo, questionId, 'unkind');
    const caseId = await caseIdOf(app, questionId);
    const { case: seen } = await sam.ask(ROOM, { id: caseId });
    expect(seen.item.kind).toBe('question');
    expect(seen.room).toMatchObject({ groupSlug: null, workshopTitle: 'Sleep and the worried mind', after: [] });
    expect(seen.room.before).toEqual([{ handle: null, html: '<p>How long is a night?</p>' }]);

    const guest = await connect(app, kit);
    clients.push(guest);
    await watch(guest, `workshop:${workshopId}`);
    const from = guest.frames.length;
    await decide(sam, caseId);
    await guest.next('notice', (frame) => frame.kind === 'questions.changed', from);
  });
});
