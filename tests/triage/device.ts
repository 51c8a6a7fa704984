/** Writes `packs/en/device.generated.ts`: of the English pack the patterns that carry most of what the help card needs, within a size. */
import { writeFileSync } from 'node:fs';
import { decide } from '@between/triage/decide.ts';
import { readAll } from '@between/triage/engine.ts';
import { CUE_CATEGORIES, createLexicon, occurrences, type Rule } from '@between/triage/lexicon.ts';
import { en } from '@between/triage/packs/en.ts';
import { createSpeller } from '@between/triage/text/spelling.ts';
import { sentencesOf } from '@between/triage/text/sentences.ts';
import { rank, type Entry } from '@between/triage/types.ts';
import { readCases } from './cases.ts';
import { readTraining } from './learn/training.ts';

/** Length of the patterns kept, in characters; measured so that English and another language stay below 60 kB gzip. */
const BUDGET = Number(process.argv[2] ?? 23_000);
/** How much a long pattern pays for its length. */
const SHORTNESS = 0.7;
/** What the card does not need: flags, and cues for flags. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'harassment hate hate-they spam spam-soft method encouragement dosing ed group trade counter told-to-die'.split(' '),
);

const lexicon = createLexicon([en]);
const speller = createSpeller([en], lexicon.vocabulary);
const rules = lexicon.rules.filter(({ entry }) => !LEFT_OUT.has(entry.category));

/** In texts of so few words the net is never sure by itself: there the patterns are needed, and count this much more. */
const SHORT_WORDS = 14;
const SHORT_WEIGHT = 5;
/** What a sentence still counts for the next pattern once one speaks for it, and what a cue in it counts. */
const SPOKEN_FOR = 0.3;
const CUE = 0.3;

/** A sentence with the patterns that argue for its text being raised, or are cues in it. */
interface Heard {
  weight: number;
  readonly rules: readonly Rule[];
}

function hearAll(): Heard[] {
  const read = readAll([en]);
  const texts = [
    ...readCases('seen'),
    ...['a', 'b', 'c', 'd'].flatMap((part) => readCases('unseen', `-${part}.`)),
  ].filter(({ lang }) => lang === 'en');
  return [...texts, ...readTraining()].flatMap(({ text }) => {
    const weight = text.split(/\s+/).length < SHORT_WORDS ? SHORT_WEIGHT : 1;
    const raised = decide(read(text).findings);
    const entries = new Set(raised.arguments.map(({ finding }) => finding.hit.entry.id));
    const speaks = ({ entry }: Rule): boolean =>
      CUE_CATEGORIES.has(entry.category) || (rank(raised.level) > 0 && entries.has(entry.id));
    return sentencesOf(text, speller, new Set()).map((sentence) => {
      const words = new Set(sentence.words);
      const there = rules.filter(
        ({ pattern, pack }) =>
          pattern.required().every((group) => group.some((word) => words.has(word))) &&
          occurrences(pattern, sentence, pack.barriers).length > 0,
      );
      return { weight, rules: there.filter(speaks) };
    });
  });
}

/** Takes the pattern that says most for its length of what none taken so far says, again and again. */
function choose(heard: readonly Heard[]): Map<Entry, string[]> {
  const places = new Map<Rule, Heard[]>();
  for (const one of heard) for (const rule of one.rules) places.set(rule, [...(places.get(rule) ?? []), one]);
  const worth = (rule: Rule): number => {
    const share = CUE_CATEGORIES.has(rule.entry.category) ? CUE : 1;
    const says = (places.get(rule) ?? []).reduce((sum, { weight }) => sum + weight, 0);
    return (says * share) / rule.pattern.source.length ** SHORTNESS;
  };
  const chosen = new Map<Entry, string[]>();
  const left = new Set(places.keys());
  for (let size = 0; left.size > 0;) {
    let best: Rule | undefined;
    let most = -1;
    for (const rule of left) {
      const says = worth(rule);
      if (says > most) [best, most] = [rule, says];
    }
    if (best === undefined) break;
    left.delete(best);
    size += best.pattern.source.length;
    if (size > BUDGET) break;
    chosen.set(best.entry, [...(chosen.get(best.entry) ?? []), best.pattern.source]);
    if (CUE_CATEGORIES.has(best.entry.category)) continue;
    for (const one of places.get(best) ?? []) one.weight *= SPOKEN_FOR;
  }
  return chosen;
}

/** The named alternatives that these patterns use, and those that these use in turn. */
function wordsIn(patterns: string): Record<string, string> {
  const used = new Map<string, string>();
  const look = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/@([\w-]+)/g)) {
      const meant = en.words[name];
      if (meant === undefined || used.has(name)) continue;
      used.set(name, meant);
      look(meant);
    }
  };
  look(patterns);
  return Object.fromEntries(used);
}

const chosen = choose(hearAll());
const text = [...chosen]
  .map(([{ id, category, scope, version }, lines]) => [`# ${id} ${category} ${scope} ${version}`, ...lines].join('\n'))
  .join('\n');
writeFileSync(
  new URL('../../packages/triage/src/packs/en/device.generated.ts', import.meta.url),
  `/** Patterns of the English pack that carry most, and the words they use; written by \`node tests/triage/device.ts\`, do not edit. */
export const deviceRules = \`\n${text}\`;
export const deviceWords = ${JSON.stringify(wordsIn(`${text} ${JSON.stringify(en.cues)}`))};\n`,
);
console.log(`${chosen.size} entries, ${text.length} characters`);
