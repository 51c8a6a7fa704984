/** Words one of which a pattern needs; the same list is one object wherever it is used. */
export interface WordGroup {
  readonly words: readonly string[];
  /** Numbers of its words, looked up when a sentence first needs them. */
  ids: Int32Array | undefined;
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
  return { words, ids: undefined, round: -1, isThere: false };
}

/** Makes a presence over a numbered vocabulary: each group is looked up at most once a sentence. */
export function createPresence(vocabulary: ReadonlyMap<string, number>): Presence {
  // One small table that stays in the cache, instead of a set for each group.
  const lastSeen = new Int32Array(vocabulary.size).fill(-1);
  let round = 0;

  function idsOf(group: WordGroup): Int32Array {
    return Int32Array.from(group.words.flatMap((word) => vocabulary.get(word) ?? []));
  }

  return {
    read(words) {
      round++;
      for (const word of words) {
        const id = vocabulary.get(word);
        if (id !== undefined) lastSeen[id] = round;
      }
    },
    hasOneOf(group) {
      if (group.round === round) return group.isThere;
      const ids = (group.ids ??= idsOf(group));
      group.round = round;
      group.isThere = false;
      for (let i = 0; i < ids.length; i++)
        if (lastSeen[ids[i] ?? 0] === round) {
          group.isThere = true;
          break;
        }
      return group.isThere;
    },
  };
}
