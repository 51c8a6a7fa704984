import type { Shot } from './load.ts';
import type { World } from './world.ts';

/** One of our own documents asked for by its hash, as pages do; by the reader where nobody else is named. */
export function documentShot(
  world: Pick<World, 'origin' | 'reader'>,
  sha256Hash: string,
  variables: Record<string, unknown>,
  cookie: string = world.reader.cookie,
): Shot & { method: 'POST' } {
  return {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: world.origin },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }),
  };
}
