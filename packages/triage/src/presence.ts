import { numberOfPair, type Needs } from './needs.ts';
import { UNKNOWN } from './vocabulary.ts';

/** Tells which rules may occur in the sentence read last. */
export interface Presence {
  /** Takes the numbers of the words of a sentence. */
  read(ids: readonly number[]): void;
  /** Where the groups that a rule needs begin in one long list: what `ruleAt` asks for. */
  placeOf(rule: number): number;
  /** The rule whose groups begin there, if the sentence holds a word of each; else -1. */
  ruleAt(place: number): number;
}

const NONE: readonly never[] = [];
/** Rules need so many groups on the average; the lists grow when they need more. */
const GROUPS_A_RULE = 4;

/**
 * Makes a presence over so many words and rules. Each word of a sentence, and each two side by side, mark the groups they
 * stand in, so that asking for a rule is to look at a few marks: most of the work of the engine is to find out quickly that a rule does not apply.
 * What rules need is read when a sentence first asks.
 */
export function createPresence(words: number, rules: number, needs: Needs): Presence {
  const lastSeen = new Int32Array(words).fill(-1);
  let round = 0;
  /** For each rule its groups, then -1 less its own number. */
  let needed = new Int32Array(rules * (GROUPS_A_RULE + 1));
  let used = 0;
  const places = new Int32Array(rules).fill(-1);
  /** Groups met, by their number here. */
  const groups = new Map<number, number>();
  /** The round in which a word of each group stood in the sentence last. */
  let marks = new Int32Array(rules * GROUPS_A_RULE);
  /** The groups that each word stands in. */
  const groupsOfWord = Array.from<number[] | undefined>({ length: words });
  /** The groups that two words side by side stand in. */
  const groupsOfPair = new Map<number, number[]>();
  let read: readonly number[] = NONE;

  function meet(given: number): number {
    const known = groups.get(given);
    if (known !== undefined) return known;
    const group = groups.size;
    groups.set(given, group);
    if (group === marks.length) marks = longer(marks);
    marks[group] = -1;
    for (const id of needs.wordsOf(given)) {
      const list = id < words ? groupsOfWord[id] : groupsOfPair.get(id);
      if (list !== undefined) list.push(group);
      else if (id < words) groupsOfWord[id] = [group];
      else groupsOfPair.set(id, [group]);
      if (id < words ? lastSeen[id] === round : holdsPair(id)) marks[group] = round;
    }
    return group;
  }

  function holdsPair(pair: number): boolean {
    return read.some((id, i) => i > 0 && id >= 0 && numberOfPair(read[i - 1] ?? UNKNOWN, id, words) === pair);
  }

  function add(value: number): void {
    if (used === needed.length) needed = longer(needed);
    needed[used++] = value;
  }

  return {
    read(given) {
      round = (round + 1) % ROUNDS;
      read = given;
      let before = UNKNOWN;
      for (const id of given) {
        if (id >= 0 && before >= 0)
          for (const group of groupsOfPair.get(numberOfPair(before, id, words)) ?? NONE) marks[group] = round;
        before = id;
        if (id < 0 || id >= words || lastSeen[id] === round) continue;
        lastSeen[id] = round;
        for (const group of groupsOfWord[id] ?? NONE) marks[group] = round;
      }
    },
    placeOf(rule) {
      const known = places[rule] ?? -1;
      if (known >= 0) return known;
      const met = needs.groupsOf(rule).map(meet);
      const place = used;
      met.forEach(add);
      add(-1 - rule);
      places[rule] = place;
      return place;
    },
    ruleAt(place) {
      for (let at = place; ; at++) {
        const group = needed[at] ?? -1;
        if (group < 0) return -1 - group;
        if (marks[group] !== round) return -1;
      }
    },
  };
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Rounds begin anew while they are small integers; a mark so old is never asked for again. */
const ROUNDS = 2 ** 30;
