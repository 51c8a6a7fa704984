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
const BUDGET = Number(process.argv[2] ?? 56_000);
/** How much a long pattern pays for its length. */
const SHORTNESS = 0.7;
/** What the card does not need: flags, and cues for flags. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'harassment hate hate-they spam spam-soft method encouragement dosing ed group trade counter told-to-die'.split(' '),
);

const lexicon = createLexicon([en]);
const speller = createSpeller([en], lexicon.vocabulary);
const rules = lexicon.rules.filter(({ entry }) => !LEFT_OUT.has(entry.category));

/** How much each pattern does: a share of every raised text it argues for, a little for every cue. */
function worthOf(): Map<Rule, number> {
  const worth = new Map<Rule, number>();
  const read = readAll([en]);
  const texts = [
    ...readCases('seen'),
    ...['a', 'b', 'c', 'd'].flatMap((part) => readCases('unseen', `-${part}.`)),
  ].filter(({ lang }) => lang === 'en');
  const all = [...texts.map(({ text }) => text), ...readTraining().map(({ text }) => text)];
  for (const text of all) {
    const raised = decide(read(text).findings);
    const entries = new Set(raised.arguments.map(({ finding }) => finding.hit.entry.id));
    for (const sentence of sentencesOf(text, speller, new Set())) {
      const words = new Set(sentence.words);
      const there = rules.filter(
        ({ pattern, pack }) =>
          pattern.required().every((group) => group.some((word) => words.has(word))) &&
          occurrences(pattern, sentence, pack.barriers).length > 0,
      );
      for (const rule of there) {
        const isCue = CUE_CATEGORIES.has(rule.entry.category);
        if (!isCue && (rank(raised.level) === 0 || !entries.has(rule.entry.id))) continue;
        worth.set(rule, (worth.get(rule) ?? 0) + (isCue ? 0.3 : 1 / there.length));
      }
    }
  }
  return worth;
}

function choose(worth: ReadonlyMap<Rule, number>): Map<Entry, string[]> {
  const ordered = [...worth].sort(
    ([a, x], [b, y]) => y / b.pattern.source.length ** SHORTNESS - x / a.pattern.source.length ** SHORTNESS,
  );
  const chosen = new Map<Entry, string[]>();
  let size = 0;
  for (const [rule] of ordered) {
    size += rule.pattern.source.length;
    if (size > BUDGET) break;
    chosen.set(rule.entry, [...(chosen.get(rule.entry) ?? []), rule.pattern.source]);
  }
  return chosen;
}

const chosen = choose(worthOf());
const text = [...chosen]
  .map(([{ id, category, scope, version }, lines]) => [`# ${id} ${category} ${scope} ${version}`, ...lines].join('\n'))
  .join('\n');
writeFileSync(
  new URL('../../packages/triage/src/packs/en/device.generated.ts', import.meta.url),
  `/** Patterns of the English pack that carry most; written by \`node tests/triage/device.ts\`, do not edit. */\nexport const deviceRules = \`\n${text}\`;\n`,
);
console.log(`${chosen.size} entries, ${text.length} characters`);
