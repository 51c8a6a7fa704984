import { touchLine } from '@between/server/features/chat/touch-line.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { Visibility } from '@between/rules/content.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import { type OpenRoom, comeIn, connect, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp();
  room = await openRoomIn(app);
});
afterAll(() => app.close());

async function said(client: LiveClient, body: string): Promise<{ id: string; seq: number }> {
  const answer = await client.say(room.roomId, body);
  if (answer.t !== 'sent') throw new Error(`refused: ${answer.reason}`);
  return { id: answer.line, seq: answer.seq };
}

/** A change as every use case makes it. */
async function change(id: string, to: { visibility?: Visibility; html?: string; authorId?: null }): Promise<void> {
  const { services } = app.server;
  await transaction(services.db, async (tx) => {
    await tx.updateTable('item').set(to).where('id', '=', id).execute();
    await touchLine(tx, services, id);
  });
}

describe('somebody who comes back to a room after a while', () => {
  it('gets exactly what was missed, in order, changed and removed lines too, and nothing twice [ME22]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const [first, second, third, fourth] = [
      await said(mara, 'one'),
      await said(mara, 'two'),
      await said(mara, 'three'),
      await said(mara, 'four'),
    ];
    await kit.next('lines', (frame) => frame.head >= fourth.seq);
    kit.close();
    await kit.closed;

    await change(first.id, { html: '<p>one, mended</p>' });
    await change(second.id, { visibility: 'removed' });
    await change(third.id, { visibility: 'held' });
    await change(fourth.id, { visibility: 'author_deleted' });
    const heldFromTheStart = await said(mara, 'held at once');
    await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', heldFromTheStart.id).execute();
    const sixth = await said(mara, 'six');
    const seventh = await said(mara, 'seven');

    const again = await connect(app, room.kit);
    const known = kit.rooms.get(room.roomId);
    if (known !== undefined) again.rooms.set(room.roomId, known);
    const { head } = await again.join(room.roomId);

    expect(
      again.frames
        .filter(({ t }) => t === 'lines' || t === 'gone')
        .map((frame) => (frame.t === 'lines' ? frame.lines.map(({ id }) => id) : frame.t === 'gone' ? frame.ids : [])),
    ).toEqual([[third.id], [first.id, second.id, fourth.id, sixth.id, seventh.id]]);
    expect(JSON.stringify(again.frames)).not.toContain(heldFromTheStart.id);
    expect(again.linesOf(room.roomId).map(({ html, visibility }) => [visibility, html])).toEqual([
      ['published', '<p>one, mended</p>'],
      ['removed', ''],
      ['author_deleted', ''],
      ['published', '<p>six</p>'],
      ['published', '<p>seven</p>'],
    ]);

    const frames = again.frames.length;
    expect((await again.join(room.roomId)).head).toBe(head);
    expect(again.frames.slice(frames).map(({ t }) => t)).toEqual(['joined']);
    mara.close();
    again.close();
  });

  it('misses nothing that is said in the moment of coming back, and gets nothing of it twice', async () => {
    const mara = await comeIn(app, room.mara, room.roomId);
    const talking = Array.from({ length: 30 }, (_, place) => said(mara, `while ${place}`));
    const late = await connect(app, room.jo);
    for (let times = 0; times < 5; times += 1) await late.join(room.roomId, 0);
    const last = Math.max(...(await Promise.all(talking)).map(({ seq }) => seq));
    await late.until(() => ((late.rooms.get(room.roomId)?.head ?? 0) >= last ? true : null));

    expect(late.textsOf(room.roomId).filter((text) => text.startsWith('while'))).toEqual(
      Array.from({ length: 30 }, (_, place) => `while ${place}`),
    );
    const stream = late.frames.slice(late.frames.findLastIndex(({ t }) => t === 'joined'));
    const ids = stream.flatMap((frame) => (frame.t === 'lines' ? frame.lines.map(({ id }) => id) : []));
    expect(new Set(ids).size).toBe(ids.length);
    mara.close();
    late.close();
  });

  it('is told of a gap when there is too much to tell, or a number from nowhere', async () => {
    const mara = await connect(app, room.mara);
    mara.tell({ t: 'join', room: room.roomId, since: 9_000_000 });
    expect(await mara.next('gap')).toEqual({ t: 'gap', room: room.roomId });
    await mara.next('joined');

    const lines = Array.from({ length: 501 }, () => crypto.randomUUID());
    const { lastSeq } = await app.db
      .selectFrom('room')
      .select('lastSeq')
      .where('id', '=', room.roomId)
      .executeTakeFirstOrThrow();
    const now = app.clock.now();
    await app.db
      .insertInto('item')
      .values(
        lines.map((id) => ({
          id,
          kind: 'line',
          authorId: room.jo.id,
          groupId: room.group.id,
          roomId: room.roomId,
          body: 'x',
          html: '<p>x</p>',
          htmlVersion: 1,
          createdAt: now,
          visibilityAt: now,
        })),
      )
      .execute();
    await app.db
      .insertInto('line')
      .values(
        lines.map((id, place) => ({
          itemId: id,
          roomId: room.roomId,
          seq: String(Number(lastSeq) + 1 + place),
          changedSeq: String(Number(lastSeq) + 1 + place),
          clientId: id,
          authorKey: room.jo.id,
        })),
      )
      .execute();
    await app.db
      .updateTable('room')
      .set({ lastSeq: String(Number(lastSeq) + 501) })
      .where('id', '=', room.roomId)
      .execute();

    const kit = await connect(app, room.kit);
    await kit.join(room.roomId, Number(lastSeq));
    expect(kit.frames.map(({ t }) => t)).toEqual(['welcome', 'gap', 'joined']);
    const jo = await connect(app, room.jo);
    await jo.join(room.roomId, Number(lastSeq) + 1);
    expect(jo.frames.map(({ t }) => t)).toEqual(['welcome', 'lines', 'joined']);
    for (const client of [mara, kit, jo]) client.close();
  });

  it('hears the numbers of its rooms in every ping, and the time of the server, whatever its own clock says', async () => {
    const mara = await comeIn(app, room.mara, room.roomId);
    const { seq } = await said(mara, 'tick');
    const ping = await mara.next('ping', (frame) => frame.heads[room.roomId] === seq, mara.frames.length);
    expect(Math.abs(Date.parse(ping.now) - app.clock.now().getTime())).toBeLessThan(60_000);
    mara.close();
  }, 40_000);

  it('has its unread marker where it was left, on any device', async () => {
    const mara = await comeIn(app, room.mara, room.roomId);
    const { seq } = await said(mara, 'read up to here');
    const kit = await comeIn(app, room.kit, room.roomId);
    const marker = async (): Promise<number> => {
      const row = await app.db
        .selectFrom('roomPerson')
        .select('readSeq')
        .where('roomId', '=', room.roomId)
        .where('accountId', '=', room.kit.id)
        .executeTakeFirst();
      return Number(row?.readSeq ?? 0);
    };
    kit.tell({ t: 'read', room: room.roomId, seq });
    await expect.poll(marker).toBe(seq);
    kit.tell({ t: 'read', room: room.roomId, seq: seq - 1 });
    kit.tell({ t: 'read', room: room.roomId, seq: seq + 50_000 });
    await said(kit, 'later');
    await expect.poll(marker).toBe(seq + 1);
    mara.close();
    kit.close();
  });
});
