import { randomBytes, randomUUID } from 'node:crypto';
import { SUBPROTOCOL } from '@between/live-protocol/version.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import type pg from 'pg';
import { openMany, RawSocket } from './raw-socket.ts';

/** Sockets of one account on a node. */
const EACH = 20;

export interface LiveRoom {
  roomId: string;
  cookies: readonly string[];
}

/** An open room and enough members with sessions for so many sockets, straight in the database; every fiftieth has blocked somebody. */
export async function makeRoom(db: pg.Pool, sockets: number, each = EACH): Promise<LiveRoom> {
  const name = randomBytes(4).toString('hex');
  const [groupId, agreementId, roomId] = [randomUUID(), randomUUID(), randomUUID()];
  const people = Array.from({ length: Math.ceil(sockets / each) }, () => ({
    id: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }));
  const ids = people.map(({ id }) => id);
  await db.query(
    `insert into "group" (id, slug, name, purpose, visibility, emblem_shape, emblem_tint, last_activity_at, created_at)
     values ($1, $2, 'A busy room', 'For measuring.', 'members', 0, 1, now(), now())`,
    [groupId, `live-${name}`],
  );
  await db.query(
    `insert into group_agreement (id, group_id, version, body, html, published_at) values ($1, $2, 1, 'Be kind.', '', now())`,
    [agreementId, groupId],
  );
  await db.query(
    `insert into account (id, handle, handle_key, email, email_confirmed_at, approved_at, age_band, created_at)
     select id, 'l' || $2 || n, 'l' || $2 || n, 'l' || $2 || n || '@bench.example', now(), now(), '25_34', now() from unnest($1::uuid[]) with ordinality as t (id, n)`,
    [ids, name],
  );
  await db.query(
    `insert into membership (group_id, account_id, agreement_id, agreed_at, joined_at) select $1, unnest($2::uuid[]), $3, now(), now()`,
    [groupId, ids, agreementId],
  );
  await db.query(
    `insert into session (id_hash, id, account_id, created_at, expires_at, absolute_expires_at, last_seen_at, proved_at, device_label, device_key)
     select hash, gen_random_uuid(), id, now(), now() + interval '30 days', now() + interval '90 days', now(), now(), 'bench', '' from unnest($1::bytea[], $2::uuid[]) as t (hash, id)`,
    [people.map(({ token }) => hashToken(token)), ids],
  );
  await db.query(
    `insert into block (blocker_id, blocked_id, created_at) select b, $2, now() from unnest($1::uuid[]) as b`,
    [ids.filter((_, place) => place % 50 === 49), ids[1] ?? ids[0]],
  );
  await db.query(
    `insert into room (id, kind, group_id, state, opened_at, created_at) values ($1, 'group', $2, 'open', now(), now())`,
    [roomId, groupId],
  );
  await db.query(
    `insert into room_presence (id, room_id, account_id, role, confirmed_at, last_heartbeat_at) values (gen_random_uuid(), $1, $2, 'facilitator', now(), now() + interval '1 day')`,
    [roomId, ids[0]],
  );
  return {
    roomId,
    cookies: Array.from({ length: sockets }, (_, place) => `session=${people[place % people.length]?.token ?? ''}`),
  };
}

/** Opens sockets and waits until everybody is in the room. */
export function enterRoom({ roomId, cookies }: LiveRoom, node: { at: string; origin: string }): Promise<RawSocket[]> {
  return openMany(cookies.length, (place) => enter(roomId, cookies[place] ?? '', node));
}

async function enter(
  roomId: string,
  cookie: string,
  { at, origin }: { at: string; origin: string },
): Promise<RawSocket> {
  const socket = await RawSocket.open(`${at.replace(/^ws|^http/, 'http')}/live`, {
    cookie,
    origin,
    'sec-websocket-protocol': SUBPROTOCOL,
  });
  const joined = new Promise<void>((done) => {
    socket.onFrame = (frame) => {
      if (frame.includes('"t":"joined"')) done();
    };
  });
  socket.send(JSON.stringify({ t: 'join', room: roomId }));
  await joined;
  return socket;
}

/** One of them says a line. */
export function sayIn(roomId: string, socket: RawSocket, body: string, id: string = randomUUID()): void {
  socket.send(JSON.stringify({ t: 'say', room: roomId, id, body }));
}
