/** Trains the nets that read on the device (or those named), and writes them; always the same from the same texts. */
import { writeFileSync } from 'node:fs';
import { decide } from '@between/triage/decide.ts';
import { readAll } from '@between/triage/engine.ts';
import {
  type CompactModel,
  compactNumber,
  HIGHEST,
  KINDS,
  packCompact,
  readCompact,
} from '@between/triage/learned/compact.ts';
import { featuresOf, LEVEL_QUESTIONS, opinionOf, sumsOf } from '@between/triage/learned/model.ts';
import { inputsOf } from '@between/triage/learned/weigh.ts';
import { enDevice } from '@between/triage/packs/en-device.ts';
import { esDevice } from '@between/triage/packs/es-device.ts';
import { BUILT_IN } from '@between/triage/packs/built-in.ts';
import { LEVELS, rank, type LanguagePack } from '@between/triage/types.ts';
import { bookOf } from './learn/book.ts';
import { type Dictionary, dictionaryOf } from './learn/dictionary.ts';
import { type Example, fitOften, randomFrom, type Weights } from './learn/fit.ts';
import { fitJudge, type Heard } from './learn/judges.ts';
import { type LabelledText, readLearnedCases, readTraining } from './learn/training.ts';

/** What each net goes with, and how many features it may know; measured against the size of what a page loads. */
const NETS: readonly { name: string; packs: readonly LanguagePack[]; size: number }[] = [
  { name: 'device', packs: [enDevice, esDevice], size: 5_000 },
  { name: 'more', packs: BUILT_IN, size: 24_000 },
];
const PARTS = 2;
const SEEDS = [7, 21] as const;
/** Share of the weights that need no shortening. */
const WITHIN = 0.998;

interface Read extends Example {
  readonly text: string;
}

function trainNet(packs: readonly LanguagePack[], size: number): CompactModel {
  const read = readAll(packs);
  const toExample = ({ text, level, flags }: LabelledText): Read => {
    const { sentences, findings } = read(text);
    const whole = featuresOf(sentences, findings).map((features) => features.map(compactNumber));
    const words = featuresOf(sentences, []).map((features) => features.map(compactNumber));
    return { text, words, rules: whole.map((features, i) => features.slice(words[i]?.length ?? 0)), level, flags };
  };
  const cases = readLearnedCases().map(toExample);
  const training = readTraining().map(toExample);
  const random = randomFrom(99);
  const parts = training.map(() => Math.floor(random() * PARTS));
  const hear = (heard: readonly Read[], model: CompactModel): Heard[] => {
    const opened = readCompact(model);
    return heard.map(({ text, level }) => {
      const { sentences, findings } = read(text);
      const { odds } = opinionOf(opened, sumsOf(opened, sentences, findings));
      return { inputs: inputsOf(odds, rank(decide(findings).level)), right: level };
    });
  };
  const heard = Array.from({ length: PARTS }, (_, part) =>
    hear(
      training.filter((_one, i) => parts[i] === part),
      netOf([...cases, ...training.filter((_one, i) => parts[i] !== part)], size),
    ),
  ).flat();
  return { ...netOf([...cases, ...training], size), judge: fitJudge(heard, LEVELS.length) };
}

/** A net without its judge: all features are learned, those that say most are kept and learned anew. */
function netOf(examples: readonly Example[], size: number): CompactModel {
  const all = dictionaryOf(examples);
  const first = weightsOf(examples, all);
  const says = all.numbers.map((_, place) => first.reduce((sum, { of }) => sum + Math.abs(of[place] ?? 0), 0));
  const kept = new Set(
    says
      .map((_, place) => place)
      .sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0))
      .slice(0, size)
      .map((place) => all.numbers[place]),
  );
  const only = (features: readonly (readonly number[])[]): number[][] =>
    features.map((each) => each.filter((feature) => kept.has(feature)));
  const fewer = examples.map((one) => ({ ...one, words: only(one.words), rules: only(one.rules) }));
  const dictionary = dictionaryOf(fewer);
  return toCompact(weightsOf(fewer, dictionary), dictionary);
}

function weightsOf(examples: readonly Example[], dictionary: Dictionary): Weights[] {
  const placed = dictionary.place(examples);
  return LEVEL_QUESTIONS.map((question) => fitOften(placed, dictionary.numbers.length, question, SEEDS));
}

function toCompact(all: readonly Weights[], { numbers }: Dictionary): CompactModel {
  const steps = all.map(({ of }) => {
    const sizes = [...of].map(Math.abs).sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / HIGHEST;
  });
  const rows = numbers.map((_, place) =>
    all.map(({ of }, question) => {
      const value = (of[place] ?? 0) / (steps[question] || 1);
      return Math.max(-HIGHEST, Math.min(HIGHEST, value));
    }),
  );
  const { rows: book, kinds } = bookOf(rows, KINDS);
  return { biases: all.map(({ bias }) => bias), steps, judge: [], ...packCompact(numbers, kinds), book };
}

function toSource({ biases, steps, judge, ...rest }: CompactModel): string {
  const rounded = (one: number): number => Number(one.toPrecision(5));
  const all = { biases: biases.map(rounded), steps: steps.map(rounded), judge: judge.map((row) => row.map(rounded)) };
  return `${JSON.stringify({ ...all, ...rest })}\n`;
}

if (import.meta.main)
  for (const { name, packs, size } of NETS.filter(
    (net) => process.argv.length < 3 || process.argv.includes(net.name),
  )) {
    const source = toSource(trainNet(packs, size));
    const at = new URL(`../../packages/triage/src/learned/${name}-weights.generated.json`, import.meta.url);
    writeFileSync(at, source);
    console.log(`${name}: ${source.length} characters`);
  }
