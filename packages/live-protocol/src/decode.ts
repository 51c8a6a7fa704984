import type { WatchTopic } from './events.ts';
import type { ClientFrame, ServerFrame } from './frames.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SERVER_TYPES: ReadonlySet<string> = new Set([
  'welcome',
  'joined',
  'lines',
  'gone',
  'captions',
  'gap',
  'sent',
  'refused',
  'typing',
  'people',
  'room',
  'watched',
  'notice',
  'ping',
  'left',
  'error',
] satisfies ServerFrame['t'][]);

type Fields = Readonly<Record<string, unknown>>;

/** What a client said, or null for anything that is no frame of this protocol. Total: never throws, whatever the text. */
export function decodeClientFrame(text: string): ClientFrame | null {
  const frame = fieldsOf(text);
  if (frame === null) return null;
  switch (frame['t']) {
    case 'join':
      return joinOf(frame);
    case 'leave':
    case 'typing':
      return isId(frame['room']) ? { t: frame['t'], room: frame['room'] } : null;
    case 'watch':
    case 'unwatch':
      return isTopic(frame['topic']) ? { t: frame['t'], topic: frame['topic'] } : null;
    case 'say':
      return sayOf(frame);
    case 'read':
      return isId(frame['room']) && isNumber(frame['seq'])
        ? { t: 'read', room: frame['room'], seq: frame['seq'] }
        : null;
    case 'pong':
      return { t: 'pong' };
    default:
      return null;
  }
}

/**
 * What the server said, or null for a frame this client does not know (a newer server may send some: leave them out).
 * The server is trusted for the fields; only the kind is looked at.
 */
export function decodeServerFrame(text: string): ServerFrame | null {
  const frame = fieldsOf(text);
  if (frame === null || typeof frame['t'] !== 'string' || !SERVER_TYPES.has(frame['t'])) return null;
  // The decoder: our own server wrote it.
  return frame as unknown as ServerFrame;
}

/** A topic that a client may watch. */
export function isTopic(value: unknown): value is WatchTopic {
  if (value === 'queue' || value === 'me') return true;
  if (typeof value !== 'string') return false;
  const [kind, id] = value.split(':', 2);
  return (kind === 'case' || kind === 'workshop') && value === `${kind}:${id}` && isId(id);
}

function joinOf(frame: Fields): ClientFrame | null {
  const { room, since } = frame;
  if (!isId(room)) return null;
  if (since === undefined) return { t: 'join', room };
  return isNumber(since) ? { t: 'join', room, since } : null;
}

function sayOf(frame: Fields): ClientFrame | null {
  const { room, id, body, replyTo } = frame;
  if (!isId(room) || !isId(id) || typeof body !== 'string') return null;
  if (replyTo === undefined) return { t: 'say', room, id, body };
  return isId(replyTo) ? { t: 'say', room, id, body, replyTo } : null;
}

function fieldsOf(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    // The decoder: an object has string keys.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
