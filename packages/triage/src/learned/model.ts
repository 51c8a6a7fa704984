import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { ruleFeatures, wordFeatures, type Features } from './features.ts';

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

/** Features share 2^18 places for levels and 2^16 for flags: no keys need be stored, and few that matter meet. */
export const LEVEL_PLACES = 2 ** 18;
export const FLAG_PLACES = 2 ** 16;

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

/** A linear model over hashed features, and how its answers are weighed together with those of the rules. */
export interface Model {
  readonly biases: readonly number[];
  /** Weight of one step of a byte, for each question. */
  readonly steps: readonly number[];
  /** Three weights a place, in the order of `LEVEL_QUESTIONS`: signed bytes in base64, so that four letters hold a place. */
  readonly levels: string;
  /** Six weights a place, in the order of `LEARNED_FLAGS`, in eight letters. They are read where they stand: a process starts at once. */
  readonly flags: string;
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
  return featuresOf(sentences, findings).map((features) => sumOf(model, features));
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

function sumOf({ levels, flags }: Model, features: Features): Sum {
  const sums = new Float64Array(QUESTIONS.length);
  for (const feature of features) {
    addWeights(sums, 0, levels, (feature & (LEVEL_PLACES - 1)) * LETTERS);
    const flag = (feature & (FLAG_PLACES - 1)) * LETTERS * 2;
    addWeights(sums, WEIGHTS, flags, flag);
    addWeights(sums, WEIGHTS * 2, flags, flag + LETTERS);
  }
  return { count: features.length, sums };
}

/** Four letters of base64 hold three weights. */
const LETTERS = 4;
const WEIGHTS = 3;
const SIX_BITS = sixBits('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

function sixBits(alphabet: string): Uint8Array {
  const bits = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) bits[alphabet.charCodeAt(i)] = i;
  return bits;
}

/** Adds the three weights that stand in four letters to three sums. */
function addWeights(sums: Float64Array, to: number, letters: string, at: number): void {
  const bits =
    ((SIX_BITS[letters.charCodeAt(at)] ?? 0) << 18) |
    ((SIX_BITS[letters.charCodeAt(at + 1)] ?? 0) << 12) |
    ((SIX_BITS[letters.charCodeAt(at + 2)] ?? 0) << 6) |
    (SIX_BITS[letters.charCodeAt(at + 3)] ?? 0);
  if (bits === 0) return;
  sums[to] = (sums[to] ?? 0) + ((bits << 8) >> 24);
  sums[to + 1] = (sums[to + 1] ?? 0) + ((bits << 16) >> 24);
  sums[to + 2] = (sums[to + 2] ?? 0) + ((bits << 24) >> 24);
}
