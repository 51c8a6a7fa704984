import type { PresenceRole } from '@between/rules/rooms.ts';
import type { TestApp } from './app.ts';
import { type TestGroup, joinAll, makeGroup } from './groups.ts';
import { LiveClient } from './live-client.ts';
import { type Persona, as } from './personas.ts';

/** A group with an open room: sam is present, mara, jo and kit are members. */
export interface OpenRoom {
  group: TestGroup;
  roomId: string;
  sam: Persona;
  mara: Persona;
  jo: Persona;
  kit: Persona;
}

export async function openRoomIn(app: TestApp, slug = 'night-owls'): Promise<OpenRoom> {
  const group = await makeGroup(app, slug);
  const [sam, mara, jo, kit] = await Promise.all([as(app, 'sam'), as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  await joinAll(app, group, [mara, jo, kit]);
  const roomId = await roomOf(app, group.id);
  await bePresent(app, roomId, sam.id, 'moderator');
  return { group, roomId, sam, mara, jo, kit };
}

export async function roomOf(app: TestApp, groupId: string): Promise<string> {
  const row = await app.db.selectFrom('room').select('id').where('groupId', '=', groupId).executeTakeFirstOrThrow();
  return row.id;
}

/** Opens a room by somebody's presence, straight in the database. */
export async function bePresent(app: TestApp, roomId: string, accountId: string, role: PresenceRole): Promise<void> {
  const now = app.clock.now();
  await app.db
    .insertInto('roomPresence')
    .values({ id: app.server.services.ids.uuid(), roomId, accountId, role, confirmedAt: now, lastHeartbeatAt: now })
    .execute();
  await app.db.updateTable('room').set({ state: 'open', openedAt: now }).where('id', '=', roomId).execute();
  app.server.services.live.roomState(roomId);
}

/** Where the sockets of a test server are opened. */
export function liveAt(app: TestApp): string {
  return `http://127.0.0.1:${app.server.services.config.listen.port}`;
}

export function connect(app: TestApp, persona: Persona): Promise<LiveClient> {
  return LiveClient.open(liveAt(app), { cookie: persona.cookie, origin: app.origin });
}

/** Connected and in the room. */
export async function comeIn(app: TestApp, persona: Persona, roomId: string): Promise<LiveClient> {
  const client = await connect(app, persona);
  await client.join(roomId);
  return client;
}
