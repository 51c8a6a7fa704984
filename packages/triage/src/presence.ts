/** Words one of which a pattern needs; the same list is one object wherever it is used. */
export interface WordGroup {
  readonly words: readonly string[];
  /** Number of the group in its lexicon; -1 until a sentence first needs it. */
  number: number;
}

/** Tells which rules may occur in the sentence read last. */
export interface Presence {
  read(words: readonly string[]): void;
  /** Whether the sentence holds a word of every group that a rule needs. */
  hasAll(rule: number): boolean;
}

/** A word group that no sentence has needed yet. */
export function wordGroup(words: readonly string[]): WordGroup {
  return { words, number: -1 };
}

/** Lists longer than most sentences are asked word by word of the sentence, shorter ones word by word of the list. */
const LONG = 12;
const END = -1;

/**
 * Makes a presence over a numbered vocabulary. What rules need stands in flat lists of numbers, read when a sentence first
 * asks: most of the work of the engine is to find out quickly that a rule does not apply.
 */
export function createPresence(
  vocabulary: ReadonlyMap<string, number>,
  rules: number,
  groupsOf: (rule: number) => readonly WordGroup[],
): Presence {
  // One small table that stays in the cache, instead of a set for each group.
  const lastSeen = new Int32Array(vocabulary.size).fill(-1);
  let here: number[] = [];
  let round = 0;
  /** Where the groups of each rule begin in `needed`, up to `END`; 0 until they are read. */
  const begins = new Int32Array(rules);
  const needed: number[] = [END];
  /** For each group where its words begin in `ids`, up to `END`; its bits, if it is long; and twice the round last answered, plus the answer. */
  const wordsFrom: number[] = [];
  const ids: number[] = [];
  const bits: (Uint32Array | undefined)[] = [];
  const answers: number[] = [];

  function numberOf(group: WordGroup): number {
    if (group.number >= 0) return group.number;
    group.number = wordsFrom.length;
    wordsFrom.push(ids.length);
    answers.push(-1);
    const own = group.words.flatMap((word) => vocabulary.get(word) ?? []);
    ids.push(...own, END);
    bits.push(own.length > LONG ? bitsOf(own) : undefined);
    return group.number;
  }

  function bitsOf(own: readonly number[]): Uint32Array {
    const set = new Uint32Array((vocabulary.size >>> 5) + 1);
    for (const id of own) set[id >>> 5] = (set[id >>> 5] ?? 0) | (1 << (id & 31));
    return set;
  }

  function readRule(rule: number): number {
    const at = needed.length;
    needed.push(...groupsOf(rule).map(numberOf), END);
    begins[rule] = at;
    return at;
  }

  function isHere(group: number): boolean {
    const known = answers[group] ?? -1;
    if (known >> 1 === round) return (known & 1) === 1;
    const answer = isAnyHere(group);
    answers[group] = round * 2 + (answer ? 1 : 0);
    return answer;
  }

  function isAnyHere(group: number): boolean {
    const set = bits[group];
    if (set !== undefined) {
      for (const id of here) if (((set[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0) return true;
      return false;
    }
    for (let at = wordsFrom[group] ?? 0; ; at++) {
      const id = ids[at] ?? END;
      if (id === END) return false;
      if (lastSeen[id] === round) return true;
    }
  }

  return {
    read(words) {
      round = (round + 1) % ROUNDS;
      here = [];
      for (const word of words) {
        const id = vocabulary.get(word);
        if (id === undefined || lastSeen[id] === round) continue;
        lastSeen[id] = round;
        here.push(id);
      }
    },
    hasAll(rule) {
      for (let at = begins[rule] || readRule(rule); ; at++) {
        const group = needed[at] ?? END;
        if (group === END) return true;
        if (!isHere(group)) return false;
      }
    },
  };
}

/** Rounds begin anew before twice their number is no small integer; an answer so old is never asked for again. */
const ROUNDS = 2 ** 29;
