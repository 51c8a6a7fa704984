import { readNumbers } from './needs.ts';
import type { Pattern } from './pattern.ts';

/** First letters by which stems are filed. */
const STEM = 3;
const NONE: readonly never[] = [];

/** Which rules words announce: their numbers in base 36, parted by spaces. */
export interface AnnouncerList {
  readonly words: Readonly<Record<string, string>>;
  readonly stems: Readonly<Record<string, string>>;
  /** Rules that any number announces. */
  readonly numbers: string;
}

/** Lists which rules each word announces. @throws {Error} when nothing announces a pattern. */
export function listAnnouncers(patterns: readonly Pattern[]): AnnouncerList {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const numbers = new Map<string, string[]>();
  patterns.forEach((pattern, rule) => {
    const name = rule.toString(36);
    for (const key of pattern.keys()) {
      if (key.endsWith('#')) add(numbers, key, name);
      else if (key.endsWith('*')) add(stems, key.slice(0, -1), name);
      else add(words, key, name);
    }
  });
  return { words: toRecord(words), stems: toRecord(stems), numbers: [...numbers.values()].flat().join(' ') };
}

function toRecord(lists: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries([...lists].map(([key, list]) => [key, list.join(' ')]));
}

/** Makes the function that tells which rules a word announces: by itself, by its stem, as a number. */
export function announcersOf({ words, stems, numbers }: AnnouncerList): (word: string) => readonly number[] {
  const byStart = new Map<string, [string, string][]>();
  for (const one of Object.entries(stems)) add(byStart, one[0].slice(0, STEM), one);
  const ofNumbers = readNumbers(numbers);
  return (word) => {
    const own = Object.hasOwn(words, word) ? readNumbers(words[word]) : NONE;
    const begun = (byStart.get(word.slice(0, STEM)) ?? NONE).filter(([stem]) => word.startsWith(stem));
    const code = word.charCodeAt(0);
    const isNumber = code >= 48 && code <= 57;
    return [...own, ...begun.flatMap(([, rules]) => readNumbers(rules)), ...(isNumber ? ofNumbers : NONE)];
  };
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
