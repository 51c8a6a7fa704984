/** Trains the wide net of the engine on our own labelled texts and writes `learned/weights.ts`; always the same from the same texts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readAll } from '@between/triage/engine.ts';
import { BUILT_IN } from '@between/triage/packs/built-in.ts';
import {
  featuresOf,
  QUESTIONS,
  SMOOTH,
  stretchesOf,
  type PackedModel,
  type Question,
} from '@between/triage/learned/model.ts';
import { LEVELS, rank } from '@between/triage/types.ts';
import { readCases } from './cases.ts';

/** Sets that the model may learn from; the last set of the second author is never among them. */
const LEARNED_FROM = ['a', 'b', 'c', 'd'] as const;
const EPOCHS = 14;
const RATE = 0.5;
const BIAS_RATE = 0.15;
const DECAY = 2e-5;
/** Share of the rounds in which a text is read without what the rules saw, so that words count for themselves. */
const WITHOUT_RULES = 0.4;
const MIN_WEIGHT = 0.06;
const LONG_TEXT_WEIGHT = 0.7;
/** All stretches of a harmless text together count as so many texts. */
const HARMLESS_WEIGHT = 6;
const MIN_TEXTS = 2;
/** Stands for a feature that is left out; it counts for the length of a text and nothing else. */
const UNKNOWN = 0;

/** A text with its label. */
interface LabelledText {
  readonly text: string;
  readonly level: number;
  readonly flags: readonly string[];
}

interface Example {
  /** Features of each sentence: of its words, and of what the rules saw. */
  readonly words: readonly (readonly number[])[];
  readonly rules: readonly (readonly number[])[];
  readonly level: number;
  readonly flags: readonly string[];
}

interface Weights {
  readonly of: Map<number, number>;
  bias: number;
}

interface Lesson {
  readonly features: readonly number[];
  readonly isRaised: boolean;
  readonly weight: number;
}

/** Lines of the training files: a heading `# level flag …` above texts with that label. */
export function readTraining(): LabelledText[] {
  const folder = new URL('./training/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      let [level, flags]: [number, readonly string[]] = [0, []];
      return readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (!line.startsWith('# ')) return line === '' ? [] : [{ text: line, level, flags }];
          const [, wanted, ...rest] = line.split(' ');
          level = LEVELS.findIndex((one) => one === wanted);
          flags = rest;
          return [];
        });
    });
}

function examplesOf(texts: readonly LabelledText[]): Example[] {
  const read = readAll(BUILT_IN);
  const all = texts.map(({ text, level, flags }) => {
    const { sentences, findings } = read(text);
    const whole = featuresOf(sentences, findings);
    const words = featuresOf(sentences, []);
    return { words, rules: whole.map((features, i) => features.slice(words[i]?.length ?? 0)), level, flags };
  });
  return withoutRare(all);
}

/** What stands in one text only says more of that text than of others. */
function withoutRare(examples: readonly Example[]): Example[] {
  const counts = new Map<number, number>();
  for (const { words, rules } of examples)
    for (const feature of new Set([...words.flat(), ...rules.flat()]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = (lists: readonly (readonly number[])[]): number[][] =>
    lists.map((list) => list.map((one) => ((counts.get(one) ?? 0) >= MIN_TEXTS ? one : UNKNOWN)));
  return examples.map((one) => ({ ...one, words: known(one.words), rules: known(one.rules) }));
}

/** Logistic regression with a step of its own for each feature; the weights of the later rounds are averaged. */
function fit(examples: readonly Example[], question: Question): Weights {
  const weights: Weights = { of: new Map(), bias: question === 'high' || question === 'any' ? -0.5 : -2 };
  const sums = new Map<number, number>();
  const averaged = new Map<number, number>();
  const random = randomFrom(7);
  let biasSum = 1e-6;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const lesson of shuffled([...lessons(examples, question, weights, random)], random)) {
      const norm = 1 / Math.sqrt(lesson.features.length + SMOOTH);
      const error = errorOf(lesson, weights, norm);
      biasSum += error * error;
      weights.bias -= (BIAS_RATE * error) / Math.sqrt(biasSum);
      for (const feature of lesson.features) if (feature !== UNKNOWN) step(feature, error * norm, weights.of, sums);
    }
    if (epoch >= EPOCHS / 2)
      for (const [feature, value] of weights.of) averaged.set(feature, (averaged.get(feature) ?? 0) + value);
  }
  const rounds = EPOCHS - Math.ceil(EPOCHS / 2);
  return { of: new Map([...averaged].map(([feature, value]) => [feature, value / rounds])), bias: weights.bias };
}

function errorOf({ features, isRaised, weight }: Lesson, weights: Weights, norm: number): number {
  let sum = weights.bias;
  for (const feature of features) sum += norm * (weights.of.get(feature) ?? 0);
  return (1 / (1 + Math.exp(-sum)) - (isRaised ? 1 : 0)) * weight;
}

function step(feature: number, slope: number, weights: Map<number, number>, sums: Map<number, number>): void {
  const known = weights.get(feature) ?? 0;
  const own = slope + DECAY * known;
  const total = (sums.get(feature) ?? 1e-6) + own * own;
  sums.set(feature, total);
  weights.set(feature, known - (RATE * own) / Math.sqrt(total));
}

/** A text that is raised teaches by the stretch that worries most; one that is not, by every stretch. */
function lessons(
  examples: readonly Example[],
  question: Question,
  weights: Weights,
  random: () => number,
): readonly Lesson[] {
  return examples.flatMap((example): Lesson[] => {
    const isRaised = answerOf(example, question);
    const isBare = random() < WITHOUT_RULES;
    const sentences = example.words.map((words, i) => (isBare ? words : [...words, ...(example.rules[i] ?? [])]));
    const stretches = stretchesOf(sentences.length).map(([from, to]) => sentences.slice(from, to).flat());
    if (stretches.length === 1) return [{ features: stretches[0] ?? [], isRaised, weight: 1 }];
    if (isRaised) return [{ features: worstOf(stretches, weights), isRaised, weight: LONG_TEXT_WEIGHT }];
    const weight = Math.min(1, HARMLESS_WEIGHT / stretches.length);
    return stretches.map((features) => ({ features, isRaised, weight }));
  });
}

function worstOf(stretches: readonly (readonly number[])[], weights: Weights): readonly number[] {
  let worst: readonly number[] = [];
  let highest = -Infinity;
  for (const features of stretches) {
    let sum = 0;
    for (const feature of features) sum += weights.of.get(feature) ?? 0;
    const value = sum / Math.sqrt(features.length + SMOOTH);
    if (value > highest) [worst, highest] = [features, value];
  }
  return worst;
}

function answerOf({ level, flags }: Example, question: Question): boolean {
  if (question === 'high') return level >= 2;
  return question === 'any' ? level >= 1 : flags.includes(question);
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
  return list;
}

/** Weights as bytes; features that hardly count for any question are left out. */
function pack(all: readonly Weights[]): PackedModel {
  const features = new Set(all.flatMap((weights) => [...weights.of.keys()]));
  const kept = [...features]
    .filter((one) => one !== UNKNOWN && all.some(({ of }) => Math.abs(of.get(one) ?? 0) >= MIN_WEIGHT))
    .sort((a, b) => a - b);
  const steps = all.map(
    ({ of }) => kept.reduce((highest, one) => Math.max(highest, Math.abs(of.get(one) ?? 0)), 0) / 127,
  );
  const bytes = ({ of }: Weights, i: number): string =>
    Buffer.from(Int8Array.from(kept, (one) => Math.round((of.get(one) ?? 0) / (steps[i] ?? 1))).buffer).toString(
      'base64',
    );
  return {
    biases: all.map(({ bias }) => bias),
    steps,
    hashes: Buffer.from(Int32Array.from(kept).buffer).toString('base64'),
    weights: all.map(bytes),
  };
}

function toSource({ biases, steps, hashes, weights }: PackedModel, texts: number): string {
  return [
    "import type { PackedModel } from './model.ts';",
    '',
    `/** Written by \`node tests/triage/train.ts\` from ${texts} texts of our own; do not edit. */`,
    '// prettier-ignore',
    'export const weights: PackedModel = {',
    `  biases: [${biases.map((one) => one.toFixed(6)).join(', ')}],`,
    `  steps: [${steps.map((one) => one.toFixed(8)).join(', ')}],`,
    `  hashes: '${hashes}',`,
    '  weights: [',
    ...weights.map((text) => `    '${text}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const cases = [...readCases('seen'), ...LEARNED_FROM.flatMap((part) => readCases('unseen', `-${part}.`))];
  const texts = cases.map(({ text, crisis, flags }) => ({ text, level: rank(crisis), flags }));
  const examples = examplesOf([...texts, ...readTraining()]);
  const packed = pack(QUESTIONS.map((question) => fit(examples, question)));
  writeFileSync(
    new URL('../../packages/triage/src/learned/weights.ts', import.meta.url),
    toSource(packed, examples.length),
  );
  console.log(`${examples.length} texts, ${packed.hashes.length + packed.weights.join('').length} characters`);
}
