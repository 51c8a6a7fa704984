import { UNREAD_NOTE } from '@between/rules/safety.ts';
import { replaceEngine } from '@between/server/platform/judge-words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { ROOM } from '../support/chat.ts';
import type { LiveClient } from '../support/live-client.ts';
import { type OpenRoom, comeIn, openRoomIn } from '../support/rooms.ts';
import { CHOOSE, recordOf, WORDS } from '../support/safety.ts';

const FOLDS = 'query ($id: UUID!) { room(id: $id) { lines { nodes { id fold contentNote } } } }';

let app: TestApp;
let room: OpenRoom;

beforeAll(async () => {
  app = await startApp();
  room = await openRoomIn(app);
});
afterAll(() => app.close());

async function said(client: LiveClient, body: string): Promise<{ id: string; seq: number }> {
  const answer = await client.say(room.roomId, body);
  if (answer.t !== 'sent') throw new Error(answer.reason);
  return { id: answer.line, seq: answer.seq };
}

const knows = (client: LiveClient, id: string) => client.linesOf(room.roomId).find((line) => line.id === id);
const upTo = (client: LiveClient, head: number) => client.next('lines', (frame) => frame.head >= head);

describe('a raised line', () => {
  it('that is imminent waits alone: the room goes on, its author stays, others see nothing, the desk sees it in place [R11]', async () => {
    const [mara, kit, sam] = await Promise.all(
      [room.mara, room.kit, room.sam].map((persona) => comeIn(app, persona, room.roomId)),
    );
    if (mara === undefined || kit === undefined || sam === undefined) throw new Error('nobody came');
    sam.tell({ t: 'watch', topic: 'me' });
    await sam.next('watched');
    const held = await said(mara, WORDS.imminent);
    const after = await said(kit, 'The kettle is on.');
    const own = await said(mara, 'Still here.');
    await Promise.all([mara, kit, sam].map((client) => upTo(client, own.seq)));

    expect(knows(kit, held.id)).toBeUndefined();
    expect(kit.frames.some((frame) => frame.t === 'gone')).toBe(false);
    expect(JSON.stringify(kit.frames)).not.toContain('tonight');
    expect(knows(mara, held.id)?.visibility).toBe('held');
    expect(knows(sam, held.id)).toMatchObject({ visibility: 'held' });
    expect(knows(kit, after.id)).toBeDefined();
    expect(knows(kit, own.id)).toBeDefined();
    await sam.next('notice', (frame) => frame.kind === 'room.cue' && frame.data['roomId'] === room.roomId);
    const { crisis, hold } = await recordOf(app, held.id);
    expect(crisis).toMatchObject({ level: 'imminent', personId: room.mara.id });
    expect(hold?.reason).toBe('imminent');
    const { room: seen } = await room.mara.ask(ROOM, { id: room.roomId });
    expect(seen.viewerCan.say).toBe(true);
    for (const client of [mara, kit, sam]) client.close();
  });

  it('of a lower level is said to all, folded under its topics [R7] [R8]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const line = await said(mara, WORDS.urgent);
    await upTo(kit, line.seq);
    expect(knows(kit, line.id)).toMatchObject({ visibility: 'published', topics: ['suicide'] });
    const calm = await said(mara, 'The kettle is on.');
    await upTo(kit, calm.seq);
    expect(knows(kit, calm.id)).not.toHaveProperty('topics');
    mara.close();
    kit.close();
  });

  it('is taken in slow mode too, at once: words that ask for people never wait [R27]', async () => {
    await app.db.updateTable('room').set({ slowSeconds: 60 }).where('id', '=', room.roomId).execute();
    const jo = await comeIn(app, room.jo, room.roomId);
    await said(jo, 'First.');
    expect(await jo.say(room.roomId, 'Second.')).toMatchObject({ t: 'refused', reason: 'slow' });
    const raised = await said(jo, WORDS.imminent);
    expect((await recordOf(app, raised.id)).crisis?.level).toBe('imminent');
    await app.db.updateTable('room').set({ slowSeconds: 0 }).where('id', '=', room.roomId).execute();
    jo.close();
  });

  it('that nobody could read is said to all, folded under a note that says so, with a case in its lane [OP11]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const putBack = replaceEngine(() => {
      throw new Error('a rule of the engine is broken');
    });
    try {
      const line = await said(mara, WORDS.calm);
      await upTo(kit, line.seq);
      expect(knows(kit, line.id)).toMatchObject({ visibility: 'published', note: UNREAD_NOTE });
      expect((await recordOf(app, line.id)).case).toMatchObject({ lane: 'high', status: 'queued' });
      const { room: page } = await room.kit.ask(FOLDS, { id: room.roomId });
      const onPage = page.lines.nodes.find((each: { id: string }) => each.id === line.id);
      expect(onPage).toEqual({ id: line.id, fold: 'collapse', contentNote: UNREAD_NOTE });
    } finally {
      putBack();
    }
    const read = await said(mara, 'The window is open.');
    await upTo(kit, read.seq);
    expect(knows(kit, read.id)).not.toHaveProperty('note');
    mara.close();
    kit.close();
  });

  it('shared by its author takes its place for everybody, without what was left out [R8] [R9]', async () => {
    const [mara, kit] = await Promise.all([comeIn(app, room.mara, room.roomId), comeIn(app, room.kit, room.roomId)]);
    const held = await said(mara, WORDS.means);
    await app.db.updateTable('itemHold').set({ until: app.clock.now() }).where('itemId', '=', held.id).execute();
    await app.advance(1);
    const from = kit.frames.length;
    await room.mara.ask(CHOOSE, { input: { itemId: held.id, choice: 'share' } });
    await kit.next('lines', (frame) => frame.lines.some((line) => line.id === held.id), from);
    const shown = knows(kit, held.id);
    expect(shown).toMatchObject({ visibility: 'published', leftOut: true, topics: ['suicide'] });
    expect(shown?.html).not.toMatch(/pills|paracetamol/u);
    mara.close();
    kit.close();
  });
});
