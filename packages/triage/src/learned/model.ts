import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { ruleFeatures, wordFeatures, type Features } from './features.ts';
import { addKnown, type FeatureTable } from './known.ts';

/** What the model answers about the level: "concern or above", "urgent or above", "imminent". */
export const LEVEL_QUESTIONS = ['any', 'high', 'imminent'] as const;
/** Flags the model answers for; personal data is found by shape alone. */
export const LEARNED_FLAGS = ['harassment', 'encouragement', 'method', 'dosing', 'ed', 'spam'] as const;
/** All questions, in the order of `Odds`. */
export const QUESTIONS = [...LEVEL_QUESTIONS, ...LEARNED_FLAGS] as const;
/** One question the model answers. */
export type Question = (typeof QUESTIONS)[number];
/** One flag the model answers for. */
export type LearnedFlag = (typeof LEARNED_FLAGS)[number];

/** Sentences of a long text that are judged together: what people say is rarely in one. */
const STRETCH = 3;
/** Up to so many sentences a text is judged as one. */
const WHOLE = 4;
/** Log-odds that a sentence by itself must have above a whole stretch. */
const QUIETER = 2;
/** Log-odds that a text loses each time its length doubles: of many stretches one will always look dark. */
const LENGTH = 0.3;
/** Added to the number of features, so that two words alone decide little. */
export const SMOOTH = 4;

/** A linear model over features, and how its answers are weighed together with those of the rules. */
export interface Model {
  readonly table: FeatureTable;
  readonly biases: readonly number[];
  /** Weight of one step of a byte, for each question. */
  readonly steps: readonly number[];
  /** For each level: a constant, weights of the three answers, weights of "the rules say concern, urgent, imminent". */
  readonly judge: readonly (readonly number[])[];
  /** For each flag: a constant, the weight of the answer, the weight of "a rule says so". */
  readonly flagJudge: readonly (readonly number[])[];
  /** Where no rule speaks, the least chance with which it raises anything; left out: the judge's own threshold. */
  readonly aloneFrom?: number;
}

/** Log-odds for each question, in the order of `QUESTIONS`. */
export type Odds = Float64Array;

/** What the model says of a text, and where the stretch is that worries most. */
export interface Opinion {
  readonly odds: Odds;
  readonly from: number;
  readonly to: number;
}

/** Features of each sentence: its words, and what the rules saw in it. */
export function featuresOf(sentences: readonly Sentence[], findings: readonly Finding[]): Features[] {
  const found = bySentence(sentences, findings);
  return sentences.map((sentence, i) => [...wordFeatures(sentence), ...ruleFeatures(found[i] ?? [])]);
}

function bySentence(sentences: readonly Sentence[], findings: readonly Finding[]): readonly Finding[][] {
  const found: Finding[][] = sentences.map(() => []);
  for (const finding of findings) found[finding.sentenceNumber]?.push(finding);
  return found;
}

/** Stretches judged as one, as sentence numbers, end exclusive: a short text whole, a long one by three sentences. */
export function stretchesOf(count: number): readonly (readonly [number, number])[] {
  if (count <= WHOLE) return [[0, count]];
  return Array.from({ length: count - STRETCH + 1 }, (_, i) => [i, i + STRETCH] as const);
}

/** What the model reads in each sentence by itself: worked out once, however many stretches it stands in. */
export function sumsOf(model: Model, sentences: readonly Sentence[], findings: readonly Finding[]): Sum[] {
  return featuresOf(sentences, findings).map((features) => sumOf(model.table, features));
}

/**
 * The opinion on the stretch of some sentences that worries most. A sentence may also speak for itself, more quietly, so
 * that what stands around it cannot drown it.
 */
export function opinionOf(model: Model, each: readonly Sum[]): Opinion {
  const odds = new Float64Array(QUESTIONS.length).fill(-Infinity);
  let [from, to] = [0, 0];
  const hear = (start: number, end: number, less: number): void => {
    const heard = oddsOf(model, each, start, end);
    if ((heard[HIGH] ?? 0) - less > (odds[HIGH] ?? 0)) [from, to] = [start, end];
    for (let i = 0; i < odds.length; i++) odds[i] = Math.max(odds[i] ?? 0, (heard[i] ?? 0) - less);
  };
  for (const [start, end] of stretchesOf(each.length)) hear(start, end, 0);
  for (let i = 0; i < each.length; i++) hear(i, i + 1, QUIETER);
  const less = LENGTH * Math.max(0, Math.log2(each.length / WHOLE));
  for (let i = 0; i < LEVEL_QUESTIONS.length; i++) odds[i] = (odds[i] ?? 0) - less;
  return { odds, from, to };
}

const HIGH = LEVEL_QUESTIONS.indexOf('high');

/** Weights of one sentence, added up for each question, and how many features they come from. */
export interface Sum {
  readonly count: number;
  readonly sums: Float64Array;
}

function oddsOf(model: Model, each: readonly Sum[], start: number, end: number): Odds {
  const odds = new Float64Array(QUESTIONS.length);
  let count = SMOOTH;
  for (let s = start; s < end; s++) {
    const sum = each[s];
    if (sum === undefined) continue;
    count += sum.count;
    for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (sum.sums[i] ?? 0);
  }
  const norm = 1 / Math.sqrt(count);
  for (let i = 0; i < odds.length; i++)
    odds[i] = (model.biases[i] ?? 0) + (odds[i] ?? 0) * norm * (model.steps[i] ?? 0);
  return odds;
}

/** Features that a model does not know count for nothing, not even as words. */
function sumOf(table: FeatureTable, features: Features): Sum {
  const sums = new Float64Array(QUESTIONS.length);
  let count = 0;
  for (const feature of features) if (addKnown(table, sums, feature)) count++;
  return { count, sums };
}
