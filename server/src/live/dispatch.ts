import { decodeClientFrame } from '@between/live-protocol/decode.ts';
import type { ClientFrame } from '@between/live-protocol/frames.ts';
import { CLOSE } from '@between/live-protocol/version.ts';
import { TOPICS_PER_SOCKET } from '@between/rules/live.ts';
import { acceptLine } from '../features/chat/accept-line.ts';
import { markRoomRead } from '../features/chat/mark-room-read.ts';
import { judgeWords } from '../platform/judge-words.ts';
import type { Services } from '../platform/context.ts';
import { assertNever } from '../platform/errors.ts';
import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { addressOf, mayWatch } from './topics.ts';
import { reasonOf, untilOf } from './wire-reason.ts';

/** Frames that are none, before the socket is closed: a program that knows no better is told what is wrong first. */
const MAX_BAD_FRAMES = 5;

/** What happens with one message of a client. Never throws: whatever comes, the others are not touched. */
export function dispatch(services: Services, hub: Hub, connection: Connection, text: string | null): void {
  const now = performance.now();
  connection.heardAt = now;
  const isWithin = !services.config.isRateLimited || (connection.frames.take(now) && hub.takeFrame(connection, now));
  const frame = text === null ? null : decodeClientFrame(text);
  if (!isWithin && !asksForPeople(connection, frame, now)) return tooMany(connection, frame);
  if (frame === null) return badFrame(connection);
  act(services, hub, connection, frame);
}

/** No limit drops a line that asks for people (R27); a bounded number is read. What the engine cannot read counts as asking. */
function asksForPeople(connection: Connection, frame: ClientFrame | null, now: number): boolean {
  if (frame?.t !== 'say' || !connection.readAnyway.take(now)) return false;
  const verdict = judgeWords({ body: frame.body });
  return verdict !== null && verdict.level !== 'none';
}

function tooMany(connection: Connection, frame: ClientFrame | null): void {
  if (frame?.t === 'say') connection.send({ t: 'refused', id: frame.id, reason: 'too_many' });
  else connection.send({ t: 'error', reason: 'too_many' });
  if (connection.frames.isHopeless()) connection.close(CLOSE.tooMany, 'too_many');
}

function badFrame(connection: Connection): void {
  connection.badFrames += 1;
  connection.send({ t: 'error', reason: 'bad_frame' });
  if (connection.badFrames >= MAX_BAD_FRAMES) connection.close(CLOSE.badFrame, 'bad_frame');
}

function act(services: Services, hub: Hub, connection: Connection, frame: ClientFrame): void {
  switch (frame.t) {
    case 'join':
      if (isFull(connection)) return;
      return hub.join(connection, frame.room, frame.since ?? null);
    case 'leave':
      return hub.leave(connection, frame.room);
    case 'watch':
      if (isFull(connection)) return;
      return void watch(services, hub, connection, frame.topic);
    case 'unwatch':
      return hub.unwatch(connection, addressOf(frame.topic, connection.actor));
    case 'say':
      return void say(services, connection, frame);
    case 'typing':
      return hub.typing(connection, frame.room);
    case 'read':
      return void read(services, connection, frame);
    case 'pong':
      return undefined;
    default:
      return assertNever(frame);
  }
}

function isFull(connection: Connection): boolean {
  const isTooMuch = connection.rooms.size + connection.topics.size >= TOPICS_PER_SOCKET;
  if (isTooMuch) connection.send({ t: 'error', reason: 'too_many' });
  return isTooMuch;
}

async function watch(
  services: Services,
  hub: Hub,
  connection: Connection,
  topic: Extract<ClientFrame, { t: 'watch' }>['topic'],
): Promise<void> {
  const address = addressOf(topic, connection.actor);
  try {
    const isAllowed = await mayWatch(services, connection.actor, address);
    if (!isAllowed) connection.send({ t: 'error', reason: 'not_found' });
    else if (connection.isOpen) {
      hub.watch(connection, address);
      connection.send({ t: 'watched', topic });
    }
  } catch (error) {
    failed(services, connection, error);
  }
}

async function say(
  services: Services,
  connection: Connection,
  { id, room, body, replyTo }: Extract<ClientFrame, { t: 'say' }>,
): Promise<void> {
  try {
    const taken = await acceptLine(services, connection.actor, { roomId: room, clientId: id, body, replyTo });
    if (taken.kind === 'sent') connection.send({ t: 'sent', id, line: taken.id, seq: taken.seq });
    else connection.send({ t: 'refused', id, reason: 'slow', retryAt: taken.retryAt.toISOString() });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) services.log.warn({ event: 'live.say', err: error }, 'a line could not be taken');
    connection.send({ t: 'refused', id, reason: reason ?? 'try_again', ...untilOf(error) });
  }
}

async function read(
  services: Services,
  connection: Connection,
  { room, seq }: Extract<ClientFrame, { t: 'read' }>,
): Promise<void> {
  if (!connection.rooms.has(room)) return;
  try {
    await markRoomRead(services, { roomId: room, accountId: connection.actor.id, seq });
  } catch (error) {
    failed(services, connection, error);
  }
}

function failed(services: Services, connection: Connection, error: unknown): void {
  services.log.warn({ event: 'live.frame', err: error }, 'a frame could not be answered');
  connection.send({ t: 'error', reason: reasonOf(error) ?? 'try_again' });
}
