import { SMOOTH, stretchesOf, type Question } from '@between/triage/learned/model.ts';

const EPOCHS = 12;
/** Flags have few texts and learn faster. */
const RATE = { level: 0.25, flag: 0.5 } as const;
const BIAS_RATE = 0.15;
const DECAY = 2e-5;
/** Share of the rounds in which a text is read without what the rules saw, so that words count for themselves. */
const WITHOUT_RULES = 0.4;
/** Share of features that a text is read without, so that no word carries all. */
const LEFT_OUT = { level: 0.4, flag: 0.2 } as const;
const LONG_TEXT_WEIGHT = 0.7;
/** All stretches of a harmless text together count as so many texts. */
const HARMLESS_WEIGHT = 6;
/** A text with a flag is rare and counts as so many without. */
const FLAGGED_WEIGHT = 5;

/** A labelled text as places of features. */
export interface Example {
  /** Places of the features of each sentence: of its words, and of what the rules saw. */
  readonly words: readonly (readonly number[])[];
  readonly rules: readonly (readonly number[])[];
  readonly level: number;
  readonly flags: readonly string[];
}

/** Weights of one question, by place. */
export interface Weights {
  readonly of: Float64Array;
  bias: number;
}

interface Lesson {
  readonly places: Int32Array;
  readonly isRaised: boolean;
  readonly weight: number;
}

/** Logistic regression with a step of its own for each place; the weights of the later rounds are averaged. */
export function fit(examples: readonly Example[], size: number, question: Question, seed = 7): Weights {
  const weights: Weights = { of: new Float64Array(size), bias: isLevel(question) ? -1 : -2 };
  const sums = new Float64Array(size).fill(1e-6);
  const averaged = new Float64Array(size);
  const random = randomFrom(seed);
  const rate = RATE[isLevel(question) ? 'level' : 'flag'];
  const bias = { sum: 1e-6 };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const lesson of shuffled(lessons(examples, question, weights, random), random))
      learn(lesson, weights, sums, bias, rate);
    if (epoch < EPOCHS / 2) continue;
    for (let i = 0; i < size; i++) averaged[i] = (averaged[i] ?? 0) + (weights.of[i] ?? 0);
  }
  const rounds = EPOCHS - Math.ceil(EPOCHS / 2);
  return { of: averaged.map((value) => value / rounds), bias: weights.bias };
}

/** The mean of several fits: what hangs on the order of the texts alone falls away. */
export function fitOften(
  examples: readonly Example[],
  size: number,
  question: Question,
  seeds: readonly number[],
): Weights {
  const all = seeds.map((seed) => fit(examples, size, question, seed));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const of = Float64Array.from({ length: size }, (_, place) => mean(all.map((one) => one.of[place] ?? 0)));
  return { of, bias: mean(all.map(({ bias }) => bias)) };
}

/** Whether a question is about the level. */
export function isLevel(question: Question): boolean {
  return question === 'any' || question === 'high' || question === 'imminent';
}

/** The right answer to a question. */
export function answerOf({ level, flags }: Pick<Example, 'level' | 'flags'>, question: Question): boolean {
  if (question === 'any') return level >= 1;
  if (question === 'high') return level >= 2;
  return question === 'imminent' ? level >= 3 : flags.includes(question);
}

function learn(
  { places, isRaised, weight }: Lesson,
  weights: Weights,
  sums: Float64Array,
  bias: { sum: number },
  rate: number,
): void {
  const norm = 1 / Math.sqrt(places.length + SMOOTH);
  let odds = weights.bias;
  for (const place of places) odds += norm * (weights.of[place] ?? 0);
  const error = (1 / (1 + Math.exp(-odds)) - (isRaised ? 1 : 0)) * weight;
  bias.sum += error * error;
  weights.bias -= (BIAS_RATE * error) / Math.sqrt(bias.sum);
  for (const place of places) {
    const known = weights.of[place] ?? 0;
    const slope = error * norm + DECAY * known;
    const total = (sums[place] ?? 0) + slope * slope;
    sums[place] = total;
    weights.of[place] = known - (rate * slope) / Math.sqrt(total);
  }
}

/** A text that is raised teaches by the stretch that worries most; one that is not, by every stretch. */
function lessons(examples: readonly Example[], question: Question, weights: Weights, random: () => number): Lesson[] {
  const raisedWeight = isLevel(question) ? 1 : FLAGGED_WEIGHT;
  const leftOut = LEFT_OUT[isLevel(question) ? 'level' : 'flag'];
  return examples.flatMap((example): Lesson[] => {
    const isRaised = answerOf(example, question);
    const isBare = random() < WITHOUT_RULES;
    const sentences = example.words.map((words, i) => {
      const all = isBare ? words : [...words, ...(example.rules[i] ?? [])];
      const kept = new Int32Array(all.length);
      let count = 0;
      for (const feature of all) if (random() >= leftOut) kept[count++] = feature;
      return kept.subarray(0, count);
    });
    const stretches = stretchesOf(sentences.length).map(([from, to]) => joined(sentences.slice(from, to)));
    const [first] = stretches;
    if (first === undefined) return [];
    if (stretches.length === 1) return [{ places: first, isRaised, weight: isRaised ? raisedWeight : 1 }];
    if (isRaised) return [{ places: worstOf(stretches, weights), isRaised, weight: LONG_TEXT_WEIGHT * raisedWeight }];
    const weight = Math.min(1, HARMLESS_WEIGHT / stretches.length);
    return stretches.map((places) => ({ places, isRaised, weight }));
  });
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function worstOf(stretches: readonly Int32Array[], weights: Weights): Int32Array {
  let worst = new Int32Array();
  let highest = -Infinity;
  for (const places of stretches) {
    let sum = 0;
    for (const place of places) sum += weights.of[place] ?? 0;
    const value = sum / Math.sqrt(places.length + SMOOTH);
    if (value > highest) [worst, highest] = [new Int32Array(places), value];
  }
  return worst;
}

/** Numbers between 0 and 1, always the same from the same seed. */
export function randomFrom(seed: number): () => number {
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
