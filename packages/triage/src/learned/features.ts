import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';

/** Features of a sentence: 32-bit numbers that stand for words, their neighbours and what the rules saw. */
export type Features = readonly number[];

/** Numbers of one word: of itself, of its beginning and of its end; the last two are 0 for short words. */
interface WordHashes {
  readonly own: number;
  readonly begin: number;
  readonly end: number;
}

const PREFIX = 5;
const SUFFIX = 4;
const MIN_PART = 5;
/** Words kept with their numbers; a stranger's words beyond that are worked out each time. */
const KNOWN_MAX = 20_000;

const known = new Map<string, WordHashes>();
const names = new Map<string, number>();

/** 32-bit hash of a text (FNV-1a, stirred once more so that its low bits may be used alone). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function join(a: number, b: number, tag: number): number {
  let hash = Math.imul(a ^ Math.imul(tag, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashesOf(word: string): WordHashes {
  let found = known.get(word);
  if (found === undefined) {
    const isLong = word.length >= MIN_PART;
    found = {
      own: hashOf(word),
      begin: isLong ? join(hashOf(word.slice(0, PREFIX)), 0, 4) : 0,
      end: isLong ? join(hashOf(word.slice(-SUFFIX)), 0, 5) : 0,
    };
    if (known.size < KNOWN_MAX) known.set(word, found);
  }
  return found;
}

function hashOfName(name: string): number {
  let hash = names.get(name);
  if (hash === undefined) {
    hash = hashOf(name);
    names.set(name, hash);
  }
  return hash;
}

/** Words, pairs, triples, pairs around one word, and beginnings and ends of long words. */
export function wordFeatures(sentence: Sentence): Features {
  const { words } = sentence;
  const out: number[] = [];
  const last = words.length + 1;
  let first = hashOfName('<');
  let second = words.length > 0 ? hashesOf(words[0] ?? '').own : 0;
  const mark = hashOfName(sentence.isQuestion ? '?' : '>');
  for (let i = 0; i <= last; i++) {
    out.push(first);
    if (i === last) break;
    if (i === last - 1) second = mark;
    const pair = join(first, second, 1);
    out.push(pair);
    const third = i + 2 < last ? hashesOf(words[i + 1] ?? '').own : mark;
    if (i + 2 <= last) out.push(join(pair, third, 2), join(first, third, 3));
    const { begin, end } = i === 0 ? SHORT : hashesOf(words[i - 1] ?? '');
    if (begin !== 0) out.push(begin, end);
    first = second;
    second = third;
  }
  return out;
}

const SHORT: WordHashes = { own: 0, begin: 0, end: 0 };

/** What the rules saw: each category with person and denial, and each pair of categories. */
export function ruleFeatures(findings: readonly Finding[]): Features {
  if (findings.length === 0) return [];
  const plain = new Set<string>();
  const scoped = new Set<string>();
  for (const { hit, person, isNegated, isPast, isMedia, isReported } of findings) {
    plain.add(hit.entry.category);
    scoped.add(
      `${hit.entry.category}:${person}${isNegated ? 'N' : ''}${isPast ? 'P' : ''}${isMedia ? 'M' : ''}${isReported ? 'R' : ''}`,
    );
  }
  const out = [...scoped].map((name) => join(hashOfName(name), 0, 6));
  const all = [...plain].sort().map(hashOfName);
  all.forEach((a, i) => {
    out.push(join(a, 0, 7));
    for (const b of all.slice(i + 1)) out.push(join(a, b, 8));
  });
  return out;
}
