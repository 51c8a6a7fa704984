/** Words one of which a pattern needs; the same list is one object wherever it is used. */
export interface WordGroup {
  readonly words: readonly string[];
  /** Numbers of its words, looked up when a sentence first needs them; of a long list, a bit for each word there is. */
  ids: Int32Array | undefined;
  bits: Uint32Array | undefined;
  /** Sentence for which the answer was last worked out, and the answer. */
  round: number;
  isThere: boolean;
}

/** Tells which word groups occur in the sentence read last. */
export interface Presence {
  read(words: readonly string[]): void;
  hasOneOf(group: WordGroup): boolean;
}

/** A word group that no sentence has needed yet. */
export function wordGroup(words: readonly string[]): WordGroup {
  return { words, ids: undefined, bits: undefined, round: -1, isThere: false };
}

/** Lists longer than most sentences are asked word by word of the sentence, shorter ones word by word of the list. */
const LONG = 12;

/** Makes a presence over a numbered vocabulary: each group is looked up at most once a sentence. */
export function createPresence(vocabulary: ReadonlyMap<string, number>): Presence {
  // One small table that stays in the cache, instead of a set for each group.
  const lastSeen = new Int32Array(vocabulary.size).fill(-1);
  let here: number[] = [];
  let round = 0;

  function prepare(group: WordGroup): void {
    const ids = Int32Array.from(group.words.flatMap((word) => vocabulary.get(word) ?? []));
    group.ids = ids;
    if (ids.length <= LONG) return;
    const bits = new Uint32Array((vocabulary.size >>> 5) + 1);
    for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
    group.bits = bits;
  }

  function isAnyHere({ ids, bits }: WordGroup): boolean {
    if (bits !== undefined) {
      for (let i = 0; i < here.length; i++) {
        const id = here[i] ?? 0;
        if (((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0) return true;
      }
      return false;
    }
    if (ids === undefined) return false;
    for (let i = 0; i < ids.length; i++) if (lastSeen[ids[i] ?? 0] === round) return true;
    return false;
  }

  return {
    read(words) {
      round++;
      here = [];
      for (const word of words) {
        const id = vocabulary.get(word);
        if (id === undefined || lastSeen[id] === round) continue;
        lastSeen[id] = round;
        here.push(id);
      }
    },
    hasOneOf(group) {
      if (group.round === round) return group.isThere;
      if (group.ids === undefined) prepare(group);
      group.round = round;
      group.isThere = isAnyHere(group);
      return group.isThere;
    },
  };
}
