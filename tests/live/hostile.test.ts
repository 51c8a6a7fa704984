import { randomBytes } from 'node:crypto';
import { connect as dial } from 'node:net';
import { MAX_FRAME_BYTES } from '@between/rules/live.ts';
import { acceptLine } from '@between/server/features/chat/accept-line.ts';
import { CLOSE } from '@between/live-protocol/version.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { WORDS } from '../support/safety.ts';
import { type OpenRoom, comeIn, connect, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp({ env: { RATE_LIMIT: 'on' } });
  room = await openRoomIn(app);
});
afterAll(() => app.close());

/** Others in the room never notice. */
async function everybodyElseIsWell(): Promise<void> {
  const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
  const answer = await mara.say(room.roomId, 'All is well.');
  await kit.next('lines', (frame) => answer.t === 'sent' && frame.head >= answer.seq);
  mara.close();
  kit.close();
}

/** A WebSocket opened by hand, so that broken bytes can follow. */
async function rawSocket(): Promise<{ write(bytes: Buffer): void; closed: Promise<void> }> {
  const { port } = app.server.services.config.listen;
  const socket = dial(port, '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(
    [
      'GET /live HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      'Sec-WebSocket-Protocol: between.v1',
      `Origin: ${app.origin}`,
      `Cookie: ${room.jo.cookie}`,
      '\r\n',
    ].join('\r\n'),
  );
  await new Promise<void>((answered) => socket.once('data', () => answered()));
  socket.resume();
  return { write: (bytes) => void socket.write(bytes), closed };
}

describe('a client that sends', () => {
  it('garbage is told so, and closed when it goes on', async () => {
    const client = await connect(app, room.jo);
    for (const garbage of ['', '{', 'null', '{"t":"say"}', '[[[[']) client.socket.send(garbage);
    expect(await client.closed).toBe(CLOSE.badFrame);
    expect(client.frames.filter(({ t }) => t === 'error')).toHaveLength(5);
    await everybodyElseIsWell();
  });

  it('bytes instead of text is told so', async () => {
    const client = await connect(app, room.jo);
    client.socket.send(randomBytes(64));
    expect(await client.next('error')).toEqual({ t: 'error', reason: 'bad_frame' });
    client.close();
  });

  it('a frame that is too large is closed; the largest that fits is read', async () => {
    const client = await connect(app, room.jo);
    client.socket.send('x'.repeat(MAX_FRAME_BYTES));
    expect(await client.next('error')).toEqual({ t: 'error', reason: 'bad_frame' });
    client.socket.send('x'.repeat(MAX_FRAME_BYTES + 1));
    expect(await client.closed).toBe(CLOSE.tooLarge);
    await everybodyElseIsWell();
  });

  it('half a frame and no more harms nobody; a frame without its mask is closed', async () => {
    const half = await rawSocket();
    half.write(Buffer.from([0x81, 0x80 | 120, 1, 2, 3, 4, 5]));
    const unmasked = await rawSocket();
    unmasked.write(Buffer.from([0x81, 0x02, 0x7b, 0x7d]));
    await unmasked.closed;
    const nonsense = await rawSocket();
    nonsense.write(randomBytes(200));
    await everybodyElseIsWell();
  });

  it('too many frames is refused with its words named, and closed when it does not stop; words that ask for people are taken [R27]', async () => {
    const client = await comeIn(app, room.jo, room.roomId);
    const answers = await Promise.all(
      Array.from({ length: 45 }, (_, place) => client.say(room.roomId, `fast ${place}`)),
    );
    expect(answers.at(-1)).toMatchObject({ t: 'refused', reason: 'too_many' });
    expect(answers.filter(({ t }) => t === 'sent').length).toBeGreaterThanOrEqual(30);
    for (let count = 0; count < 20; count += 1) client.tell({ t: 'typing', room: room.roomId });
    expect(await client.say(room.roomId, 'Calm words.')).toMatchObject({ t: 'refused', reason: 'too_many' });
    // Whoever asks for people is heard all the same.
    expect(await client.say(room.roomId, WORDS.imminent)).toMatchObject({ t: 'sent' });
    for (let count = 0; count < 60; count += 1) client.tell({ t: 'typing', room: room.roomId });
    expect(await client.closed).toBe(CLOSE.tooMany);
    await everybodyElseIsWell();
  });
});

describe('a client that never reads', () => {
  it('is dropped after a while, and everybody else gets every line', async () => {
    const [stuck, well] = await Promise.all([room.jo, room.mara].map((persona) => comeIn(app, persona, room.roomId)));
    if (stuck === undefined || well === undefined) throw new Error('nobody came');
    stuck.socket.pause();
    const { services } = app.server;
    const { id: sessionId } = await app.db
      .selectFrom('session')
      .select('id')
      .where('accountId', '=', room.mara.id)
      .limit(1)
      .executeTakeFirstOrThrow();
    const say = () =>
      acceptLine(
        services,
        { id: room.mara.id, sessionId },
        { roomId: room.roomId, clientId: services.ids.uuid(), body: '𝓌'.repeat(900) },
      );
    // About 15 MB: more than the kernel holds for somebody.
    for (let round = 0; round < 40; round += 1) {
      const taken = await Promise.all(Array.from({ length: 100 }, say));
      const last = Math.max(...taken.map((each) => (each.kind === 'sent' ? each.seq : 0)));
      await well.next('lines', (frame) => frame.head >= last);
    }
    expect(well.linesOf(room.roomId).filter((line) => line.html.includes('𝓌'))).toHaveLength(4_000);

    await sleep(12_000);
    stuck.socket.resume();
    expect(await stuck.closed).toBe(1006);
    well.close();
  }, 120_000);
});
