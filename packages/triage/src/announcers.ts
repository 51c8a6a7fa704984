import type { Pattern } from './pattern.ts';

/** First letters by which stems are filed. */
export const STEM = 3;
const NONE: readonly never[] = [];

/** Which rules each word announces: their numbers in base 36, parted by spaces. */
export type AnnouncerList = Readonly<Record<string, string>>;

/** Lists which rules each word announces. @throws {Error} when nothing announces a pattern. */
export function listAnnouncers(patterns: readonly Pattern[]): AnnouncerList {
  const byKey = new Map<string, string[]>();
  patterns.forEach((pattern, rule) => {
    for (const key of pattern.keys()) add(byKey, key, rule.toString(36));
  });
  return Object.fromEntries([...byKey].map(([key, list]) => [key, list.join(' ')]));
}

/** Finds the rules a word announces. */
export interface Announcers {
  byWord(word: string): readonly number[];
  /** Stems by their first letters. */
  readonly byStem: ReadonlyMap<string, readonly { readonly stem: string; readonly rule: number }[]>;
  /** Rules that any number announces. */
  readonly numbers: readonly number[];
}

/** Reads such a list; the rules of a word are read when the word first occurs. */
export function announcersOf(list: AnnouncerList): Announcers {
  const lines = new Map(Object.entries(list));
  const known = new Map<string, readonly number[]>();
  const byStem = new Map<string, { readonly stem: string; readonly rule: number }[]>();
  const numbers: number[] = [];
  const read = (line: string): number[] => line.split(' ').map((rule) => parseInt(rule, 36));
  for (const [key, rules] of lines) {
    const last = key.charCodeAt(key.length - 1);
    if (last === 35) numbers.push(...read(rules));
    else if (last === 42)
      for (const rule of read(rules)) add(byStem, key.slice(0, STEM), { stem: key.slice(0, -1), rule });
  }
  function byWord(word: string): readonly number[] {
    const found = known.get(word);
    if (found !== undefined) return found;
    const line = lines.get(word);
    if (line === undefined) return NONE;
    const rules = read(line);
    known.set(word, rules);
    return rules;
  }
  return { byWord, byStem, numbers };
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
