/** Which words rules need. Groups have numbers: the same list of words is one group, whichever rules need it. */
export interface Needs {
  /** Groups one word of each must occur. */
  groupsOf(rule: number): readonly number[];
  /** Numbers of the words of a group. */
  wordsOf(group: number): readonly number[];
}

/** Tells which rules may occur in the sentence read last. */
export interface Presence {
  /** Takes the numbers of the words of a sentence. */
  read(ids: readonly number[]): void;
  /** Whether the sentence holds a word of every group that a rule needs. */
  hasAll(rule: number): boolean;
}

const END = -1;
const NONE: readonly never[] = [];

/**
 * Makes a presence over so many words and rules. Each word of a sentence marks the groups it stands in, so that asking for
 * a rule is to look at a few marks: most of the work of the engine is to find out quickly that a rule does not apply.
 * What rules need is read when a sentence first asks.
 */
export function createPresence(words: number, rules: number, needs: Needs): Presence {
  const lastSeen = new Int32Array(words).fill(-1);
  let round = 0;
  /** Where the groups of each rule begin in `needed`, up to `END`; 0 until they are read. */
  const begins = new Int32Array(rules);
  const needed: number[] = [END];
  /** Groups met, by their place here. */
  const places = new Map<number, number>();
  /** The round in which a word of each group stood in the sentence last. */
  const marks: number[] = [];
  /** Places of the groups that each word stands in. */
  const groupsOfWord: (number[] | undefined)[] = Array.from({ length: words }, () => undefined);

  function placeOf(group: number): number {
    const known = places.get(group);
    if (known !== undefined) return known;
    const place = marks.length;
    places.set(group, place);
    marks.push(-1);
    for (const id of needs.wordsOf(group)) {
      const list = groupsOfWord[id];
      if (list === undefined) groupsOfWord[id] = [place];
      else list.push(place);
      if (lastSeen[id] === round) marks[place] = round;
    }
    return place;
  }

  function readRule(rule: number): number {
    const groups = needs.groupsOf(rule).map(placeOf);
    const at = needed.length;
    for (const place of groups) needed.push(place);
    needed.push(END);
    begins[rule] = at;
    return at;
  }

  return {
    read(given) {
      round = (round + 1) % ROUNDS;
      for (const id of given) {
        if (id < 0 || id >= words || lastSeen[id] === round) continue;
        lastSeen[id] = round;
        for (const place of groupsOfWord[id] ?? NONE) marks[place] = round;
      }
    },
    hasAll(rule) {
      for (let at = begins[rule] || readRule(rule); ; at++) {
        const place = needed[at] ?? END;
        if (place === END) return true;
        if (marks[place] !== round) return false;
      }
    },
  };
}

/** Rounds begin anew while they are small integers; a mark so old is never asked for again. */
const ROUNDS = 2 ** 30;
