import { readAddress, writeAddress } from './queue-address.ts';

/** Query of the queue that stays while cases are opened, so that the list beside them does not jump. */
export function queueQuery(url: { searchParams: Pick<URLSearchParams, 'get'> }): string {
  const kept = writeAddress(readAddress(url.searchParams));
  const after = url.searchParams.get('after');
  if (after === null) return kept;
  return `${kept}${kept === '' ? '?' : '&'}after=${encodeURIComponent(after)}`;
}

/** Waits for someone to claim it, and is none of those that the reader leaves to colleagues or has passed over. */
export function isFree(row: { claim?: unknown; status: string; isForOthers: boolean; isSkipped: boolean }): boolean {
  return (
    row.claim == null && !row.isForOthers && !row.isSkipped && (row.status === 'queued' || row.status === 'reopened')
  );
}
