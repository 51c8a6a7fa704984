import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Lexeme } from '../vocabulary.ts';

/** Features of a sentence: 32-bit numbers that stand for words, their neighbours and what the rules saw. */
export type Features = readonly number[];

/** Numbers of one word: of itself, of its beginning and of its end; the last two are 0 for short words. */
export interface WordHashes {
  readonly own: number;
  readonly begin: number;
  readonly end: number;
}

const PREFIX = 5;
const SUFFIX = 4;
const MIN_PART = 5;
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

function hashesOf(lexeme: Lexeme): WordHashes {
  return (lexeme.hashes ??= workOut(lexeme.word));
}

function workOut(word: string): WordHashes {
  const isLong = word.length >= MIN_PART;
  return {
    own: hashOf(word),
    begin: isLong ? join(hashOf(word.slice(0, PREFIX)), 0, 4) : 0,
    end: isLong ? join(hashOf(word.slice(-SUFFIX)), 0, 5) : 0,
  };
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
export function wordFeatures({ tokens, isQuestion }: Sentence): Features {
  const out: number[] = [];
  const last = tokens.length + 1;
  const mark = hashOfName(isQuestion ? '?' : '>');
  let first = hashOfName('<');
  let own = SHORT;
  let next = tokens[0] === undefined ? undefined : hashesOf(tokens[0].lexeme);
  for (let i = 0; i <= last; i++) {
    out.push(first);
    if (i === last) break;
    const second = next?.own ?? mark;
    const pair = join(first, second, 1);
    out.push(pair);
    const token = tokens[i + 1];
    const after = token === undefined ? undefined : hashesOf(token.lexeme);
    if (i + 2 <= last) {
      const third = after?.own ?? mark;
      out.push(join(pair, third, 2), join(first, third, 3));
    }
    if (own.begin !== 0) out.push(own.begin, own.end);
    first = second;
    own = next ?? SHORT;
    next = after;
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
