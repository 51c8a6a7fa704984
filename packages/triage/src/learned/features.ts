import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';

/** Features of a sentence or a stretch of text: numbers that stand for words, their neighbours and what the rules saw. */
export type Features = readonly number[];

const PREFIX = 5;
const SUFFIX = 4;
const MIN_PART = 5;

const hashes = new Map<string, number>();
const KNOWN_MAX = 20_000;

/** 32-bit hash of a word (FNV-1a), kept for words met before. */
export function hashOf(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  if (hashes.size < KNOWN_MAX) hashes.set(word, hash);
  return hash;
}

function join(a: number, b: number, tag: number): number {
  let hash = Math.imul(a ^ Math.imul(tag, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Words, pairs, triples, pairs around one word, and beginnings and ends of long words. */
export function wordFeatures(sentence: Sentence): Features {
  const words = ['<', ...sentence.words, sentence.isQuestion ? '?' : '>'];
  const own = words.map(hashOf);
  const out: number[] = [];
  for (let i = 0; i < own.length; i++) {
    const first = own[i] ?? 0;
    out.push(first);
    const second = own[i + 1];
    if (second === undefined) continue;
    const pair = join(first, second, 1);
    out.push(pair);
    const third = own[i + 2];
    if (third !== undefined) out.push(join(pair, third, 2), join(first, third, 3));
    const word = words[i] ?? '';
    if (word.length >= MIN_PART)
      out.push(join(hashOf(word.slice(0, PREFIX)), 0, 4), join(hashOf(word.slice(-SUFFIX)), 0, 5));
  }
  return out;
}

/** What the rules saw: each category with person and denial, and each pair of categories. */
export function ruleFeatures(findings: readonly Finding[]): Features {
  const plain = new Set<string>();
  const scoped = new Set<string>();
  for (const { hit, person, isNegated, isPast, isMedia, isReported } of findings) {
    plain.add(hit.entry.category);
    scoped.add(
      `${hit.entry.category}:${person}${isNegated ? 'N' : ''}${isPast ? 'P' : ''}${isMedia ? 'M' : ''}${isReported ? 'R' : ''}`,
    );
  }
  const out = [...scoped].map((name) => join(hashOf(name), 0, 6));
  const names = [...plain].sort().map(hashOf);
  names.forEach((a, i) => {
    out.push(join(a, 0, 7));
    for (const b of names.slice(i + 1)) out.push(join(a, b, 8));
  });
  return out;
}
