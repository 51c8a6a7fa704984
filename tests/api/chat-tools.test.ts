import { randomUUID } from 'node:crypto';
import { PRESENCE_SILENT_SECONDS, REMOVED_HOURS, SOFT_LANDING_MINUTES } from '@between/rules/rooms.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  CLOSE,
  CONFIRM,
  EDIT_LINE,
  END_PRESENCE,
  MUTE,
  PAUSE,
  REMOVE,
  RENEW,
  RESUME,
  ROOM,
  SAY,
  sayIn,
  SLOW,
} from '../support/chat.ts';
import { as, type Persona } from '../support/personas.ts';
import { type OpenRoom, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let place: OpenRoom;
let count = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  place = await openRoomIn(app, `tools-${(count += 1)}`);
});

const said = (roomId: string) => ({ input: { roomId, clientId: randomUUID(), body: 'Hello.' } });
const roomFor = async (persona: Persona, id: string): Promise<any> => (await persona.ask(ROOM, { id })).room;

describe('presence', () => {
  it('opens a room, shows who moderates, and is for those who keep order [ME51]', async () => {
    const { sam, mara, roomId } = place;
    await app.db.updateTable('roomPresence').set({ endedAt: app.clock.now() }).execute();
    await app.db.updateTable('room').set({ state: 'closed' }).where('id', '=', roomId).execute();
    expect(await mara.refusal(SAY, said(roomId))).toBe('FORBIDDEN room_closed');
    expect(await mara.refusal(CONFIRM, { id: roomId })).toBe('FORBIDDEN staff_only');
    const { confirmRoomPresence } = await sam.ask(CONFIRM, { id: roomId });
    expect(confirmRoomPresence.room).toEqual({ state: 'open', moderators: [{ handle: 'sam', role: 'moderator' }] });
    await sayIn(mara, roomId, 'Good to see it open.');
  });

  it('ends in silence: the room lands softly, then takes no more lines [ME51]', async () => {
    const { sam, mara, roomId } = place;
    await app.advance(PRESENCE_SILENT_SECONDS - 10);
    await sam.ask(RENEW, { id: roomId });
    await app.advance(PRESENCE_SILENT_SECONDS - 10);
    expect((await roomFor(mara, roomId)).state).toBe('open');
    await app.advance(11);
    expect(await roomFor(mara, roomId)).toMatchObject({ state: 'closing', moderators: [] });
    await sayIn(mara, roomId, 'Good night then.');
    expect((await sam.ask(RENEW, { id: roomId })).renewRoomPresence.room).toMatchObject({
      state: 'closing',
      viewerCan: { isPresent: false },
    });
    await app.advance(SOFT_LANDING_MINUTES * 60 + 1);
    expect((await roomFor(mara, roomId)).state).toBe('closed');
    expect(await mara.refusal(SAY, said(roomId))).toBe('FORBIDDEN room_closed');
  });

  it('said again during the landing keeps the room open', async () => {
    const { sam, mara, roomId } = place;
    const { endRoomPresence } = await sam.ask(END_PRESENCE, { id: roomId });
    expect(endRoomPresence.room.state).toBe('closing');
    await sam.ask(CONFIRM, { id: roomId });
    await app.advance(100);
    await sam.ask(RENEW, { id: roomId });
    await app.advance(100);
    expect((await roomFor(mara, roomId)).state).toBe('open');
  });
});

describe('slow mode', () => {
  it('asks for patience with an instant, stores nothing, and lets those who keep order speak [ME53, MO29]', async () => {
    const { sam, mara, roomId } = place;
    expect(await mara.refusal(SLOW, { id: roomId, seconds: 30 })).toBe('FORBIDDEN staff_only');
    expect(await sam.refusal(SLOW, { id: roomId, seconds: 601 })).toBe('INVALID_INPUT out_of_range');
    expect(await sam.refusal(SLOW, { id: roomId, seconds: -1 })).toBe('INVALID_INPUT out_of_range');
    await sam.ask(SLOW, { id: roomId, seconds: 30 });
    await sayIn(mara, roomId, 'First.');
    const { sayLine } = await mara.ask(SAY, said(roomId));
    expect(sayLine.__typename).toBe('LineMustWait');
    expect((await roomFor(mara, roomId)).nextLineAt).toBe(sayLine.retryAt);
    await sayIn(sam, roomId, 'One.');
    await sayIn(sam, roomId, 'Two.');
    await app.advance(31);
    await sam.ask(RENEW, { id: roomId });
    await sayIn(mara, roomId, 'Second.');
  });
});

describe('pausing', () => {
  it('lets nobody but those who keep order speak until it ends [MO29]', async () => {
    const { sam, mara, roomId } = place;
    expect(await mara.refusal(PAUSE, { id: roomId })).toBe('FORBIDDEN staff_only');
    await sam.ask(PAUSE, { id: roomId });
    expect(await mara.refusal(SAY, said(roomId))).toBe('FORBIDDEN room_paused');
    expect((await roomFor(mara, roomId)).viewerCan.sayRefusal).toBe('room_paused');
    await sayIn(sam, roomId, 'A breath for everybody.');
    await sam.ask(RESUME, { id: roomId });
    await sayIn(mara, roomId, 'Thank you.');
  });
});

describe('limiting one person', () => {
  it('mutes the author of a line for a while: they read, and cannot change what they said [MO29]', async () => {
    const { sam, mara, kit, roomId } = place;
    const line = await sayIn(kit, roomId, 'Too much.');
    expect(await mara.refusal(MUTE, { input: { lineId: line.id, minutes: 10 } })).toBe('FORBIDDEN staff_only');
    expect(await sam.refusal(MUTE, { input: { lineId: line.id, minutes: 11 } })).toBe('INVALID_INPUT out_of_range');
    await sam.ask(MUTE, { input: { lineId: line.id, minutes: 10 } });
    expect(await kit.refusal(SAY, said(roomId))).toBe('FORBIDDEN muted');
    expect(await kit.refusal(EDIT_LINE, { input: { lineId: line.id, version: 1, body: 'Worse.' } })).toBe(
      'FORBIDDEN muted',
    );
    expect((await roomFor(kit, roomId)).lines.nodes).toHaveLength(1);
    app.clock.advance(601);
    await sayIn(kit, roomId, 'Calmer now.');
  });

  it('does not reach the team', async () => {
    const { sam, roomId } = place;
    const rhea = await as(app, 'rhea');
    await rhea.ask(CONFIRM, { id: roomId });
    const line = await sayIn(rhea, roomId, 'I am here as well.');
    expect(await sam.refusal(MUTE, { input: { lineId: line.id, minutes: 10 } })).toBe('FORBIDDEN team_member');
  });
});

describe('closing', () => {
  it('is soft: three minutes for goodbyes, and everything is in the audit [ME51, MO29]', async () => {
    const { sam, mara, roomId } = place;
    expect(await mara.refusal(CLOSE, { id: roomId })).toBe('FORBIDDEN staff_only');
    const { closeRoom } = await sam.ask(CLOSE, { id: roomId });
    expect(closeRoom.room.state).toBe('closing');
    expect(Date.parse(closeRoom.room.closesAt)).toBeGreaterThan(app.clock.now().getTime() + 120_000);
    await sayIn(mara, roomId, 'Good night.');
    await app.advance(60);
    await sam.ask(RENEW, { id: roomId });
    await app.advance(SOFT_LANDING_MINUTES * 60);
    expect(await roomFor(mara, roomId)).toMatchObject({ state: 'closed', moderators: [] });
    const rows = await app.db.selectFrom('audit').select('action').where('targetId', '=', roomId).execute();
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['room.close', 'room.closed']));
  });
});

// Last: it lets so much time pass that the team has to sign in again.
describe('removing one person', () => {
  it('removes the author of a line from the room for the day, from nothing else [MO29]', async () => {
    const { sam, kit, roomId, group } = place;
    const line = await sayIn(kit, roomId, 'Out of line.');
    await sam.ask(REMOVE, { id: line.id });
    expect(await kit.refusal(ROOM, { id: roomId })).toBe('FORBIDDEN removed_from_room');
    expect(await kit.refusal(SAY, said(roomId))).toBe('FORBIDDEN removed_from_room');
    const { group: seen } = await kit.ask(`query ($slug: String!) { group(slug: $slug) { id room { id } } }`, {
      slug: group.slug,
    });
    expect(seen).toEqual({ id: group.id, room: null });
    app.clock.advance(REMOVED_HOURS * 3600 + 1);
    expect((await roomFor(kit, roomId)).lines.nodes).toHaveLength(1);
  });
});
