import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { comeIn } from '../support/rooms.ts';
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

/** Whatever a turn of the hub tells is told before its ping. */
async function afterTurn(client: LiveClient): Promise<void> {
  await client.next('ping', undefined, client.frames.length);
}

describe('the room of a workshop', () => {
  it('tells nobody who is there, how many, or who is about to write: only who spoke [ME56]', async () => {
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
