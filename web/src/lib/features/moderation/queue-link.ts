import { readAddress, writeAddress } from './queue-address.ts';

/** Query of the queue that stays while cases are opened, so that the list beside them does not jump. */
export function queueQuery(url: { searchParams: Pick<URLSearchParams, 'get'> }): string {
  const kept = writeAddress(readAddress(url.searchParams));
  const after = url.searchParams.get('after');
  if (after === null) return kept;
  return `${kept}${kept === '' ? '?' : '&'}after=${encodeURIComponent(after)}`;
}
