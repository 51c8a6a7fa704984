/** A small sieve for numbers of words: it lets all of its own through, and few others. */
export interface IdFilter {
  /** Whether a number may be among them; false only when it is not. */
  mayHold(id: number): boolean;
}

/** Words of 32 bits: one line of the cache, whatever the number of words. */
const SIZE = 8;

/** Makes the sieve of some numbers. */
export function idFilter(ids: Iterable<number>): IdFilter {
  return new Sieve(ids);
}

/** A class, so that all sieves share one method. */
class Sieve implements IdFilter {
  readonly #bits = new Int32Array(SIZE);

  constructor(ids: Iterable<number>) {
    for (const id of ids) {
      const at = (id >>> 5) & (SIZE - 1);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (id & 31));
    }
  }

  mayHold(id: number): boolean {
    return (((this.#bits[(id >>> 5) & (SIZE - 1)] ?? 0) >>> (id & 31)) & 1) === 1;
  }
}
