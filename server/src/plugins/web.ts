import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DOOR_KEY, type Door } from '@between/rules/door.ts';
import { MAX_BODY_BYTES } from '@between/rules/http.ts';

/** The pages: answers a request with what the door lets it read and do. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse, door: Door) => void;

type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void;

const BUILT = new URL('../../../web/build/handler.js', import.meta.url);

/** Loads the built web app, or null when it was never built. Its settings are read at import, so they are made before. */
export async function loadWeb(): Promise<WebHandler | null> {
  if (!existsSync(BUILT)) return null;
  process.env['BETWEEN_WEB_PROTOCOL_HEADER'] = 'x-between-proto';
  process.env['BETWEEN_WEB_BODY_SIZE_LIMIT'] = String(MAX_BODY_BYTES);
  const { handler }: { handler: NodeHandler } = await import(BUILT.href);
  return throughDoor(handler);
}

/** Any Node handler as pages: the door travels beside the request, never through a header. */
export function throughDoor(handler: NodeHandler): WebHandler {
  const doors = doorStorage();
  return (request, response, door) => {
    doors.run(door, () => handler(request, response));
  };
}

/** One storage for the process, found by the web app under its well-known symbol. */
function doorStorage(): AsyncLocalStorage<Door> {
  const there: AsyncLocalStorage<Door> | undefined = Reflect.get(globalThis, DOOR_KEY);
  if (there !== undefined) return there;
  const made = new AsyncLocalStorage<Door>();
  Reflect.set(globalThis, DOOR_KEY, made);
  return made;
}
