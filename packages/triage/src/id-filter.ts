/**
 * A small sieve for numbers of words: it lets all of its own through, and few others. Eight words of 32 bits, one line of
 * the cache, whatever the number of words.
 */
export type IdFilter = Int32Array;

const SIZE = 8;

/** Makes the sieve of some numbers. */
export function idFilter(ids: Iterable<number>): IdFilter {
  const filter = new Int32Array(SIZE);
  for (const id of ids) {
    const at = (id >>> 5) & (SIZE - 1);
    filter[at] = (filter[at] ?? 0) | (1 << (id & 31));
  }
  return filter;
}

/** Whether a number may be among those of the sieve; false only when it is not. */
export function mayHold(filter: IdFilter, id: number): boolean {
  return (((filter[(id >>> 5) & (SIZE - 1)] ?? 0) >>> (id & 31)) & 1) === 1;
}
