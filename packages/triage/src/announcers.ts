import type { Pattern } from './pattern.ts';

/** First letters by which stems are filed. */
const STEM = 3;
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

/** Makes the function that tells which rules a word announces: by itself, by its stem, as a number. */
export function announcersOf(list: AnnouncerList): (word: string) => readonly number[] {
  const lines = new Map(Object.entries(list));
  const byStem = new Map<string, { readonly stem: string; readonly rule: number }[]>();
  const numbers: number[] = [];
  for (const [key, rules] of lines) {
    const last = key.charCodeAt(key.length - 1);
    if (last === 35) numbers.push(...readRules(rules));
    else if (last === 42)
      for (const rule of readRules(rules)) add(byStem, key.slice(0, STEM), { stem: key.slice(0, -1), rule });
  }
  return (word) => {
    const line = lines.get(word);
    const stems = (byStem.get(word.slice(0, STEM)) ?? NONE).filter(({ stem }) => word.startsWith(stem));
    const code = word.charCodeAt(0);
    const isNumber = code >= 48 && code <= 57;
    if (line === undefined && stems.length === 0 && !isNumber) return NONE;
    return [
      ...(line === undefined ? NONE : readRules(line)),
      ...stems.map(({ rule }) => rule),
      ...(isNumber ? numbers : NONE),
    ];
  };
}

function readRules(line: string): number[] {
  return line.split(' ').map((rule) => parseInt(rule, 36));
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
