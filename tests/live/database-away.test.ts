import { randomUUID } from 'node:crypto';
import { CLOSE } from '@between/live-protocol/version.ts';
import { acceptLine } from '@between/server/features/chat/accept-line.ts';
import { intake } from '@between/server/platform/intake.ts';
import { lineWriterOf } from '@between/server/features/chat/line-writer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { asAdmin } from '../support/database.ts';
import { LiveClient } from '../support/live-client.ts';
import { type OpenRoom, comeIn, liveAt, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp();
  room = await openRoomIn(app);
});
afterAll(() => app.close());

describe('a database that does not answer', () => {
  it('loses no line: each is refused for now, and taken under the same id when it is back; sockets close after 30 seconds', async () => {
    const { name } = app.database;
    const mara = await comeIn(app, room.mara, room.roomId);
    await mara.say(room.roomId, 'Before.');

    await asAdmin(`alter database "${name}" with allow_connections false`);
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const id = randomUUID();
    expect(await mara.say(room.roomId, 'Is it there?', { id })).toMatchObject({
      t: 'refused',
      id,
      reason: 'try_again',
    });
    const inVain = LiveClient.open(liveAt(app), { cookie: room.kit.cookie, origin: app.origin });
    await expect(inVain).rejects.toThrow('503');
    expect(await mara.closed).toBe(CLOSE.again);

    await asAdmin(`alter database "${name}" with allow_connections true`);
    await expect
      .poll(() =>
        LiveClient.open(liveAt(app), { cookie: room.mara.cookie, origin: app.origin }).then(
          (client) => client.close(),
          () => 'closed',
        ),
      )
      .toBeUndefined();
    const again = await comeIn(app, room.mara, room.roomId);
    const [first, second] = await Promise.all([
      again.say(room.roomId, 'Is it there?', { id }),
      again.say(room.roomId, 'Is it there?', { id }),
    ]);
    expect(first).toMatchObject({ t: 'sent', seq: 2 });
    expect(second).toEqual(first);
    again.close();
  }, 90_000);
});

describe('a line that the database cannot store', () => {
  it('takes none of the others with it', async () => {
    const { services } = app.server;
    const { id: sessionId } = await app.db
      .selectFrom('session')
      .select('id')
      .where('accountId', '=', room.mara.id)
      .limit(1)
      .executeTakeFirstOrThrow();
    const said = {
      roomId: room.roomId,
      accountId: room.mara.id,
      sessionId,
      replyTo: null,
    };
    const words = { ...intake('ab', { kind: 'line', field: 'body' }), body: 'a\u0000b' };
    const poisoned = { ...said, words, clientId: randomUUID() };
    const line = (body: string) =>
      acceptLine(services, { id: room.mara.id, sessionId }, { roomId: room.roomId, clientId: randomUUID(), body });

    const results = await Promise.allSettled([
      line('one'),
      line('two'),
      lineWriterOf(services).write(poisoned),
      line('three'),
    ]);

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    const stored = await app.db
      .selectFrom('line')
      .innerJoin('item', 'item.id', 'line.itemId')
      .select(['line.seq', 'item.body'])
      .where('line.roomId', '=', room.roomId)
      .orderBy('line.seq')
      .execute();
    expect(stored.slice(-3).map(({ body }) => body)).toEqual(['one', 'two', 'three']);
    expect(stored.map(({ seq }) => Number(seq))).toEqual(stored.map((_, place) => place + 1));
  });
});
