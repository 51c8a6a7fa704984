/** Query of the queue that stays while cases are opened, so that the list beside them does not jump. */
export function queueQuery(url: { searchParams: Pick<URLSearchParams, 'get'> }): string {
  const kept = new URLSearchParams();
  for (const name of ['view', 'after']) {
    const value = url.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

/** Waits for someone to claim it, and is none of those that the reader leaves to colleagues. */
export function isFree(row: { claim?: unknown; status: string; isForOthers: boolean }): boolean {
  return row.claim == null && !row.isForOthers && (row.status === 'queued' || row.status === 'reopened');
}
