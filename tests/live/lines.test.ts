import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { as } from '../support/personas.ts';
import { type OpenRoom, comeIn, connect, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp();
  room = await openRoomIn(app);
});
afterAll(() => app.close());

describe('a line that is said', () => {
  it('reaches everybody in the room at once, with who said it [ME22]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);

    const answer = await mara.say(room.roomId, 'The **kettle** is on.');
    const { lines } = await kit.next('lines', (frame) =>
      frame.lines.some((line) => line.id === (answer.t === 'sent' ? answer.line : '')),
    );

    expect(answer).toMatchObject({ t: 'sent', seq: 1 });
    expect(lines).toMatchObject([
      {
        seq: 1,
        changed: 1,
        author: { handle: 'mara', role: null },
        html: '<p>The <strong>kettle</strong> is on.</p>',
        visibility: 'published',
        edited: false,
        replyTo: null,
        reactions: {},
      },
    ]);
    mara.close();
    kit.close();
  });

  it('is stored once however often it is said again', async () => {
    const mara = await comeIn(app, room.mara, room.roomId);
    const id = randomUUID();

    const [first, second] = await Promise.all([
      mara.say(room.roomId, 'Twice.', { id }),
      mara.say(room.roomId, 'Twice.', { id }),
    ]);
    const later = await mara.say(room.roomId, 'Twice.', { id });

    expect(second).toEqual(first);
    expect(later).toEqual(first);
    const { count } = await app.db
      .selectFrom('line')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('clientId', '=', id)
      .executeTakeFirstOrThrow();
    expect(count).toBe('1');
    mara.close();
  });

  it('keeps the order in which the room took it, for everybody the same', async () => {
    const clients = await Promise.all(
      [room.mara, room.jo, room.kit].map((persona) => comeIn(app, persona, room.roomId)),
    );
    const answers = await Promise.all(
      clients.flatMap((client, who) =>
        Array.from({ length: 20 }, (_, place) => client.say(room.roomId, `${who}-${place}`)),
      ),
    );
    const last = Math.max(...answers.map((answer) => (answer.t === 'sent' ? answer.seq : 0)));
    for (const client of clients) await client.next('lines', (frame) => frame.head >= last);

    const [first, ...others] = clients.map((client) => client.textsOf(room.roomId).slice(-60));
    expect(new Set(first).size).toBe(60);
    for (const other of others) expect(other).toEqual(first);
    for (const client of clients) client.close();
  });

  it('answers another line with its first words', async () => {
    const mara = await comeIn(app, room.mara, room.roomId);
    const asked = await mara.say(room.roomId, 'Is anybody awake?');
    const replyTo = asked.t === 'sent' ? asked.line : '';
    const answer = await mara.say(room.roomId, 'I am.', { replyTo });
    await mara.next('lines', (frame) => frame.head >= (answer.t === 'sent' ? answer.seq : 0));

    expect(mara.linesOf(room.roomId).at(-1)?.replyTo).toEqual({
      id: replyTo,
      handle: 'mara',
      excerpt: 'Is anybody awake?',
    });
    mara.close();
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a thousand letters and one', 'a'.repeat(1_001), 'too_long'],
  ])('is refused with a reason when it is %s', async (_, body, reason) => {
    const mara = await comeIn(app, room.mara, room.roomId);
    expect(await mara.say(room.roomId, body)).toMatchObject({ t: 'refused', reason });
    expect(await mara.say(room.roomId, 'a'.repeat(1_000))).toMatchObject({ t: 'sent' });
    mara.close();
  });
});

describe('a room', () => {
  it('is not there for people outside the group', async () => {
    const sam = await connect(app, room.sam);
    const outside = await connect(app, await as(app, 'wren'));
    outside.tell({ t: 'join', room: room.roomId });
    expect(await outside.next('left')).toMatchObject({ room: room.roomId, reason: 'not_a_member' });
    expect(await outside.say(room.roomId, 'Hello?')).toMatchObject({ t: 'refused', reason: 'not_a_member' });
    outside.tell({ t: 'join', room: randomUUID() });
    expect(await outside.next('left', (frame) => frame.room !== room.roomId)).toMatchObject({ reason: 'not_found' });
    expect(await sam.join(room.roomId)).toMatchObject({
      state: { state: 'open', moderators: [{ handle: 'sam', role: 'moderator' }] },
    });
    outside.close();
    sam.close();
  });
});

describe('who is in a room', () => {
  it('is told as a number of people, however many tabs they have, and who is writing by handle, until they stop or speak', async () => {
    const [mara, tab, kit] = await Promise.all(
      [room.mara, room.mara, room.kit].map((persona) => comeIn(app, persona, room.roomId)),
    );
    if (mara === undefined || tab === undefined || kit === undefined) throw new Error('nobody came');
    await kit.company(room.roomId, 2);

    mara.tell({ t: 'typing', room: room.roomId });
    expect(await kit.next('typing')).toEqual({ t: 'typing', room: room.roomId, handles: ['mara'] });
    await mara.say(room.roomId, 'There it is.');
    // On a slow machine the mark may have run out before the line was said: the last word counts.
    await expect
      .poll(() => kit.frames.findLast((frame) => frame.t === 'typing'), { timeout: 3_000 })
      .toMatchObject({ handles: [] });
    expect(tab.frames.flatMap((frame) => (frame.t === 'typing' ? frame.handles : []))).toEqual([]);

    const without = kit.frames.length;
    mara.close();
    tab.close();
    await kit.company(room.roomId, 1, without);
    kit.close();
  });

  it('does not tell of somebody writing who may not speak, or who is across a block [ME20]', async () => {
    await room.kit.ask('mutation ($handle: String!) { blockMember(handle: $handle) { handle } }', { handle: 'jo' });
    const [mara, kit, jo] = await Promise.all(
      [room.mara, room.kit, room.jo].map((persona) => comeIn(app, persona, room.roomId)),
    );
    const outside = await connect(app, await as(app, 'robin'));
    if (mara === undefined || kit === undefined || jo === undefined) throw new Error('nobody came');

    outside.tell({ t: 'typing', room: room.roomId });
    jo.tell({ t: 'typing', room: room.roomId });
    expect(await mara.next('typing')).toMatchObject({ handles: ['jo'] });
    await jo.say(room.roomId, 'Said.');
    const last = await mara.say(room.roomId, 'Heard.');
    await kit.next('lines', (frame) => last.t === 'sent' && frame.head >= last.seq);
    const told = (client: typeof mara): string[] =>
      client.frames.flatMap((frame) => (frame.t === 'typing' ? frame.handles : []));
    expect(told(kit)).toEqual([]);
    expect(told(mara)).toEqual(['jo']);
    for (const client of [mara, kit, jo, outside]) client.close();
  });
});
