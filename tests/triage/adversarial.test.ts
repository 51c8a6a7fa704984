import { describe, expect, it } from 'vitest';
import { classify } from '@between/triage/classify.ts';
import { createLexicon, occurrences, type Rule } from '@between/triage/lexicon.ts';
import { de } from '@between/triage/packs/de.ts';
import { en } from '@between/triage/packs/en.ts';
import { es } from '@between/triage/packs/es.ts';
import { fr } from '@between/triage/packs/fr.ts';
import { pt } from '@between/triage/packs/pt.ts';
import { createSpeller } from '@between/triage/text/spelling.ts';
import { sentencesOf, type Sentence } from '@between/triage/text/sentences.ts';

const CHARS = 20_000;
const PACKS = [en, es, fr, de, pt];
const lexicon = createLexicon(PACKS);
const speller = createSpeller(PACKS, lexicon.vocabulary);

/** A text of 20,000 characters, made of a pattern's own words so that it nearly matches everywhere, in its sentences. */
function nearMiss(source: string): readonly [Sentence, ...Sentence[]] {
  const words = source
    .replace('####', '2019')
    .replace(/[()|?^$@#*/.]/g, ' ')
    .trim();
  const text = `${words} `.repeat(Math.ceil(CHARS / (words.length + 1))).slice(0, CHARS);
  const [sentence, ...more] = sentencesOf(text, speller, new Set());
  if (sentence === undefined) throw new Error(`no words in ${source}`);
  return [sentence, ...more];
}

/**
 * Steps are counted, not milliseconds, so that a busy machine decides nothing: every look at a word costs one.
 * 20 ms on one core of 2026 are about two million looks.
 */
const MAX_LOOKS = 2_000_000;
/** Longest time for one pattern over 20,000 characters. Source: triage.md, "Safety of the engine". */
const MAX_MS = 20;
const TURNS = 5;
/** The patterns with the most looks are timed; the others do less. */
const TIMED = 60;

function countLooks(sentence: Sentence): { readonly sentence: Sentence; looks(): number } {
  let looks = 0;
  const counted = <T>(list: readonly T[]): T[] =>
    new Proxy([...list], {
      get(target, key): unknown {
        looks++;
        return Reflect.get(target, key);
      },
    });
  const { words, ids } = sentence;
  return { sentence: { ...sentence, words: counted(words), ids: counted(ids) }, looks: () => looks };
}

/** Milliseconds of the processor that reading some sentences takes, the best of some turns. */
function costOf({ pattern, pack }: Rule, sentences: readonly Sentence[]): number {
  const turns = Array.from({ length: TURNS }, () => {
    const before = process.cpuUsage();
    for (const sentence of sentences) occurrences(pattern, sentence, pack.barriers);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...turns);
}

describe('every pattern', () => {
  it('reads 20,000 hostile characters in bounded work, and in less than 20 ms of the processor', () => {
    const slow: string[] = [];
    const laborious: { rule: Rule; looks: number }[] = [];
    for (const rule of lexicon.rules) {
      const [sentence] = nearMiss(rule.pattern.source);
      const { sentence: counted, looks } = countLooks(sentence);
      occurrences(rule.pattern, counted, rule.pack.barriers);
      laborious.push({ rule, looks: looks() });
      if (looks() > MAX_LOOKS) slow.push(`${rule.entry.id}: ${looks()} looks for ${rule.pattern.source.slice(0, 80)}`);
    }
    laborious.sort((a, b) => b.looks - a.looks);
    for (const { rule } of laborious.slice(0, TIMED)) {
      const cost = costOf(rule, nearMiss(rule.pattern.source));
      if (cost >= MAX_MS) slow.push(`${rule.entry.id}: ${cost.toFixed(1)} ms for ${rule.pattern.source.slice(0, 80)}`);
    }
    expect(slow).toEqual([]);
  }, 600_000);
});

describe('the engine', () => {
  it.each([
    'i want to ',
    'not ',
    'a',
    'k i l l ',
    '"',
    "'",
    '7 ',
    'd1e ',
    '@',
    'a@a.',
    '0-',
    '/',
    'http://a.',
    '(',
    'ä̈',
    '\u200b',
    'kill myself, ',
  ])('reads 20,000 characters of %j and answers', (piece) => {
    expect(classify(piece.repeat(Math.ceil(CHARS / piece.length)).slice(0, CHARS)).engine).toMatch(/^between-triage\//);
  });
});
