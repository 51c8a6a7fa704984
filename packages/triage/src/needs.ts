import type { Pattern } from './pattern.ts';
import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

/** Which words rules need. Groups have numbers: the same list of words is one group, whichever rules need it. */
export interface Needs {
  /** Groups one word of each must occur. */
  groupsOf(rule: number): readonly number[];
  /** Numbers of the words of a group, and of its pairs of words (`numberOfPair`). */
  wordsOf(group: number): readonly number[];
}

/** The same, worked out beforehand: numbers in base 36, parted by spaces, and one list a line. */
export interface NeedsList {
  readonly groupsOfRules: string;
  readonly wordsOfGroups: string;
}

/** Two words side by side have one number, above those of all words. */
export function numberOfPair(one: number, two: number, words: number): number {
  return (one + 1) * words + two;
}

function numberOfKey(key: string, vocabulary: Vocabulary): number {
  const [one = UNKNOWN, two] = key.split(' ').map(vocabulary.numberOf);
  return two === undefined ? one : numberOfPair(one, two, vocabulary.size);
}

/** What patterns need, read from each when first asked. */
export function needsOf(patterns: readonly Pattern[], vocabulary: Vocabulary): Needs {
  const numbers = new Map<string, number>();
  const groups: (readonly number[])[] = [];
  const numberOf = (words: readonly string[]): number => {
    // Numerals count, too: "911" may be all of a group that a post holds.
    const own = words.map((key) => numberOfKey(key, vocabulary)).filter((number) => number !== UNKNOWN);
    const key = own.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, groups.length);
    return groups.push(own) - 1;
  };
  return {
    groupsOf: (rule) => (patterns[rule]?.required() ?? []).map(numberOf),
    wordsOf: (group) => groups[group] ?? [],
  };
}

/** Lists what all patterns need. */
export function listNeeds(patterns: readonly Pattern[], vocabulary: Vocabulary): NeedsList {
  const { groupsOf, wordsOf } = needsOf(patterns, vocabulary);
  const rules = patterns.map((_, rule) => groupsOf(rule));
  const count = rules.flat().reduce((highest, group) => Math.max(highest, group + 1), 0);
  const groups = Array.from({ length: count }, (_, group) => wordsOf(group));
  return { groupsOfRules: rules.map(toLine).join('\n'), wordsOfGroups: groups.map(toLine).join('\n') };
}

/** Reads such a list; a line is read when first asked for. */
export function readNeeds({ groupsOfRules, wordsOfGroups }: NeedsList): Needs {
  const rules = groupsOfRules.split('\n');
  const groups = wordsOfGroups.split('\n');
  return { groupsOf: (rule) => readNumbers(rules[rule]), wordsOf: (group) => readNumbers(groups[group]) };
}

const toLine = (numbers: readonly number[]): string => numbers.map((number) => number.toString(36)).join(' ');

/** Reads the numbers of one line; of no line there are none. */
export function readNumbers(line = ''): number[] {
  return line === '' ? [] : line.split(' ').map((number) => parseInt(number, 36));
}
