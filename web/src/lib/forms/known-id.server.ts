import { error } from '@sveltejs/kit';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id out of an address; anything that cannot be one answers 404, as what is not there does. */
export function knownId(id: string): string {
  if (!UUID.test(id)) error(404, 'Not found');
  return id.toLowerCase();
}

/** An id out of a query or a form; null when it cannot be one. */
export function maybeId(id: string | null): string | null {
  return id !== null && UUID.test(id) ? id.toLowerCase() : null;
}
