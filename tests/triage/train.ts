/** Trains the wide net of the engine on our own labelled texts and writes `learned/weights.ts`; always the same from the same texts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readAll } from '@between/triage/engine.ts';
import { BUILT_IN } from '@between/triage/classify.ts';
import { featuresOf, SMOOTH, stretchesOf, type PackedModel } from '@between/triage/learned/model.ts';
import { LEVELS, rank } from '@between/triage/types.ts';
import { readCases } from './cases.ts';

/** Sets that the model may learn from; the last set of the second author is never among them. */
export const LEARNED_FROM = ['a', 'b', 'c', 'd'] as const;

interface Example {
  /** Features of each sentence: of its words, and of what the rules saw. */
  readonly words: readonly (readonly number[])[];
  readonly rules: readonly (readonly number[])[];
  readonly level: number;
}

interface Weights {
  readonly of: Map<number, number>;
  bias: number;
}

const EPOCHS = 14;
const RATE = 0.5;
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

/** Lines of the training files: a heading `# level` above texts of that level. */
export function readTraining(): { readonly text: string; readonly level: number }[] {
  const folder = new URL('./training/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      let level = 0;
      return readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('# ')) level = LEVELS.findIndex((one) => one === line.split(' ')[1]);
          return line === '' || line.startsWith('# ') ? [] : [{ text: line, level }];
        });
    });
}

/** Every text the model learns from, read by the rules. */
export function examplesOf(texts: readonly { readonly text: string; readonly level: number }[]): Example[] {
  const read = readAll(BUILT_IN);
  const all = texts.map(({ text, level }) => {
    const { sentences, findings } = read(text);
    const whole = featuresOf(sentences, findings);
    const bare = featuresOf(sentences, []);
    return { words: bare, rules: whole.map((features, i) => features.slice(bare[i]?.length ?? 0)), level };
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
  return examples.map(({ words, rules, level }) => ({ words: known(words), rules: known(rules), level }));
}

/** Fits one set of weights for "this level or above". */
export function fit(examples: readonly Example[], level: number): Weights {
  const weights: Weights = { of: new Map(), bias: -0.5 };
  const sums = new Map<number, number>();
  const averaged = new Map<number, number>();
  const random = randomFrom(7);
  let biasSum = 1e-6;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, isRaised, weight } of shuffled([...lessons(examples, level, weights, random)], random)) {
      const norm = 1 / Math.sqrt(features.length + SMOOTH);
      let sum = weights.bias;
      for (const feature of features) if (feature !== UNKNOWN) sum += norm * (weights.of.get(feature) ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - (isRaised ? 1 : 0)) * weight;
      biasSum += error * error;
      weights.bias -= (RATE * 0.3 * error) / Math.sqrt(biasSum);
      for (const feature of features) {
        if (feature === UNKNOWN) continue;
        const known = weights.of.get(feature) ?? 0;
        const slope = error * norm + DECAY * known;
        const total = (sums.get(feature) ?? 1e-6) + slope * slope;
        sums.set(feature, total);
        weights.of.set(feature, known - (RATE * slope) / Math.sqrt(total));
      }
    }
    if (epoch >= EPOCHS / 2)
      for (const [feature, value] of weights.of) averaged.set(feature, (averaged.get(feature) ?? 0) + value);
  }
  const rounds = EPOCHS - Math.ceil(EPOCHS / 2);
  return { of: new Map([...averaged].map(([feature, value]) => [feature, value / rounds])), bias: weights.bias };
}

interface Lesson {
  readonly features: readonly number[];
  readonly isRaised: boolean;
  readonly weight: number;
}

/** A text that is raised teaches by the stretch that worries most; one that is not, by every stretch. */
function lessons(
  examples: readonly Example[],
  level: number,
  weights: Weights,
  random: () => number,
): readonly Lesson[] {
  return examples.flatMap((example): Lesson[] => {
    const isRaised = example.level >= level;
    const isBare = random() < WITHOUT_RULES;
    const sentences = example.words.map((words, i) => (isBare ? words : [...words, ...(example.rules[i] ?? [])]));
    const stretches = stretchesOf(sentences.length).map(([from, to]) => sentences.slice(from, to).flat());
    if (stretches.length === 1) return [{ features: stretches[0] ?? [], isRaised, weight: 1 }];
    if (!isRaised)
      return stretches.map((features) => ({
        features,
        isRaised,
        weight: Math.min(1, HARMLESS_WEIGHT / stretches.length),
      }));
    const score = (features: readonly number[]): number =>
      features.reduce((sum, one) => sum + (weights.of.get(one) ?? 0), 0) / Math.sqrt(features.length + SMOOTH);
    let best: readonly number[] = stretches[0] ?? [];
    let highest = -Infinity;
    for (const one of stretches) {
      const value = score(one);
      if (value > highest) [best, highest] = [one, value];
    }
    return [{ features: best, isRaised, weight: LONG_TEXT_WEIGHT }];
  });
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

/** Weights as bytes; those that hardly count are left out. */
export function pack(high: Weights, any: Weights): PackedModel {
  const kept = [...new Set([...high.of.keys(), ...any.of.keys()])]
    .filter((feature) => feature !== UNKNOWN)
    .filter(
      (feature) => Math.max(Math.abs(high.of.get(feature) ?? 0), Math.abs(any.of.get(feature) ?? 0)) >= MIN_WEIGHT,
    )
    .sort((a, b) => a - b);
  const most = kept.reduce(
    (highest, one) => Math.max(highest, Math.abs(high.of.get(one) ?? 0), Math.abs(any.of.get(one) ?? 0)),
    0,
  );
  const step = most / 127;
  const bytes = (weights: Weights): string =>
    Buffer.from(Int8Array.from(kept, (one) => Math.round((weights.of.get(one) ?? 0) / step)).buffer).toString('base64');
  return {
    biasHigh: high.bias,
    biasAny: any.bias,
    step,
    hashes: Buffer.from(Int32Array.from(kept).buffer).toString('base64'),
    high: bytes(high),
    any: bytes(any),
  };
}

if (import.meta.main) {
  const texts = [
    ...['seen' as const].flatMap((kind) => readCases(kind)),
    ...LEARNED_FROM.flatMap((part) => readCases('unseen', `-${part}.`)),
  ].map((one) => ({ text: one.text, level: rank(one.crisis) }));
  const examples = examplesOf([...texts, ...readTraining()]);
  const packed = pack(fit(examples, 2), fit(examples, 1));
  const target = new URL('../../packages/triage/src/learned/weights.ts', import.meta.url);
  const lines = Object.entries(packed).map(([name, value]) =>
    typeof value === 'string' ? `  ${name}:\n    '${value}',` : `  ${name}: ${String(value)},`,
  );
  writeFileSync(
    target,
    `import type { PackedModel } from './model.ts';\n\n/** Written by \`node tests/triage/train.ts\` from ${examples.length} texts of our own; do not edit. */\nexport const weights: PackedModel = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(`${examples.length} texts, ${packed.high.length} characters of weights`);
}
