import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { comeIn } from '../support/rooms.ts';
import { EDIT_LINE, SAY } from '../support/chat.ts';
import { goToDoors, makeWorkshop, openRoom, REGISTER } from '../support/workshops.ts';

let app: TestApp;
let mara: Persona;
let jo: Persona;
let lin: Persona;
let roomId: string;

beforeAll(async () => {
  app = await startApp();
  [mara, jo, lin] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'lin')]);
  const id = await makeWorkshop(app, { hours: 2 });
  for (const attendee of [mara, jo]) await attendee.ask(REGISTER, { id });
  await goToDoors(app, id);
  roomId = await openRoom(app, id);
});
afterAll(() => app.close());

const MODE = `mutation ($id: UUID!, $mode: ChatMode!) { setChatMode(roomId: $id, mode: $mode) { room { chatMode } } }`;
const REVIEW = `mutation ($id: UUID!, $isShown: Boolean!) { reviewLine(lineId: $id, isShown: $isShown) { line { visibility } } }`;
const AT_ONCE = 'I have the pills here and I am going to kill myself tonight.';

const setMode = (by: Persona, mode: string): Promise<any> => by.ask(MODE, { id: roomId, mode });
const saying = (body: string) => ({ input: { roomId, clientId: randomUUID(), body } });
async function said(by: Persona, body: string): Promise<string> {
  return (await by.ask(SAY, saying(body))).sayLine.line.id;
}

/** Whatever a turn of the hub tells is told before its ping. */
async function afterTurn(client: LiveClient): Promise<void> {
  await client.next('ping', undefined, client.frames.length);
}

describe('the room of a workshop', () => {
  it('tells nobody who is there, how many, or who is about to write: only who spoke [ME56] [TH20]', async () => {
    const [watcher, host] = await Promise.all([comeIn(app, mara, roomId), comeIn(app, lin, roomId)]);
    const other = await comeIn(app, jo, roomId);
    other.tell({ t: 'typing', room: roomId });
    await Promise.all([afterTurn(watcher), afterTurn(host)]);

    for (const client of [watcher, host]) {
      expect(client.frames.filter(({ t }) => t === 'people' || t === 'typing')).toEqual([]);
      expect(client.frames.find(({ t }) => t === 'joined')).toMatchObject({ people: 0 });
      expect(JSON.stringify(client.frames)).not.toContain('"jo"');
    }

    await other.say(roomId, 'A hello from the back row.');
    await watcher.next('lines', ({ lines }) => lines.some(({ author }) => author?.handle === 'jo'));
    for (const client of [watcher, host, other]) client.close();
  });

  it('brings what was missed, changed and taken back lines too, to a phone that slept', async () => {
    const phone = await comeIn(app, mara, roomId);
    const said = await comeIn(app, jo, roomId);
    await said.say(roomId, 'Before the lift.');
    await phone.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('Before the lift')));
    const seen = phone.rooms.get(roomId)?.head ?? 0;
    phone.close();
    await said.say(roomId, 'In the tunnel.');
    await said.say(roomId, 'After it.');

    const again = await comeIn(app, mara, roomId);
    await again.join(roomId, seen);
    expect(again.textsOf(roomId)).toEqual(['In the tunnel.', 'After it.']);
    for (const client of [again, said]) client.close();
  });
});

describe('the chat of a workshop', () => {
  afterEach(() => setMode(lin, 'open'));

  it('shows a line that is read first to its author and the safety moderator, and to others once it was let through [TH20]', async () => {
    const [sam, watcher, author] = await Promise.all([
      as(app, 'sam').then((persona) => comeIn(app, persona, roomId)),
      comeIn(app, mara, roomId),
      comeIn(app, jo, roomId),
    ]);
    expect(await mara.refusal(MODE, { id: roomId, mode: 'off' })).toBe('FORBIDDEN staff_only');
    await setMode(lin, 'reviewed');
    await watcher.next('room', ({ state }) => state.chatMode === 'reviewed');
    const [shown, not] = [await said(jo, 'To be read first.'), await said(jo, 'Never to be seen.')];
    for (const client of [sam, author])
      await client.next('lines', ({ lines }) => lines.some(({ id, review }) => id === not && review === 'waiting'));
    await said(lin, 'Good evening all.');
    await watcher.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('Good evening')));
    expect(JSON.stringify(watcher.frames)).not.toContain(shown);

    const moderator = await as(app, 'sam');
    expect(await jo.refusal(REVIEW, { id: shown, isShown: true })).toBe('FORBIDDEN staff_only');
    for (const other of [mara, lin])
      expect(await other.refusal(REVIEW, { id: shown, isShown: true })).toBe('NOT_FOUND');
    await moderator.ask(REVIEW, { id: not, isShown: false });
    await moderator.ask(REVIEW, { id: shown, isShown: true });
    expect(await moderator.refusal(REVIEW, { id: not, isShown: true })).toBe('CONFLICT already_in_state');
    await watcher.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('To be read first')));
    await author.next('lines', ({ lines }) => lines.some(({ id, review }) => id === not && review === 'declined'));
    expect(JSON.stringify(watcher.frames)).not.toContain(not);
    expect(await jo.refusal(EDIT_LINE, { input: { lineId: shown, version: 1, body: 'Something else.' } })).toBe(
      'FORBIDDEN chat_reviewed',
    );
    for (const client of [sam, watcher, author]) client.close();
  });

  it('is for those who run it, or for nobody, and what calls people at once still reaches them, out of sight [TH20] [R27]', async () => {
    const watcher = await comeIn(app, mara, roomId);
    await setMode(lin, 'hosts_only');
    expect(await jo.refusal(SAY, saying('May I?'))).toBe('FORBIDDEN chat_hosts_only');
    await said(lin, 'Only us for a moment.');
    const lineId = await said(jo, AT_ONCE);
    const item = await app.db
      .selectFrom('item')
      .select('visibility')
      .where('id', '=', lineId)
      .executeTakeFirstOrThrow();
    expect(item.visibility).toBe('held');
    const crisis = await app.db.selectFrom('crisisCase').select('level').where('itemId', '=', lineId).execute();
    expect(crisis).toEqual([{ level: 'imminent' }]);

    await setMode(lin, 'off');
    expect(await lin.refusal(SAY, saying('And us?'))).toBe('FORBIDDEN chat_off');
    await said(await as(app, 'sam'), 'A quiet minute.');
    await watcher.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('A quiet minute')));
    expect(JSON.stringify(watcher.frames)).not.toContain(lineId);
    watcher.close();
  });

  it('lets whoever asks for help through without a reader, as any other room does [TH20] [R27]', async () => {
    await setMode(lin, 'reviewed');
    const lineId = await said(jo, AT_ONCE);
    const line = await app.db
      .selectFrom('line')
      .select('review')
      .where('itemId', '=', lineId)
      .executeTakeFirstOrThrow();
    expect(line.review).toBeNull();
  });
});
