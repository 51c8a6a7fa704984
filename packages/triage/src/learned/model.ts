import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { ruleFeatures, wordFeatures, type Features } from './features.ts';

/** What the model answers: "urgent or above", "concern or above", and whether a flag fits. */
export const QUESTIONS = ['high', 'any', 'harassment', 'encouragement', 'method', 'dosing', 'ed', 'spam'] as const;
/** One question the model answers. */
export type Question = (typeof QUESTIONS)[number];

/** Sentences of a long text that are judged together: what people say is rarely in one. */
const STRETCH = 3;
/** Up to so many sentences a text is judged as one. */
const WHOLE = 4;
/** Log-odds that a sentence by itself must have above a whole stretch. */
const QUIETER = 2;
/** Added to the number of features, so that two words alone decide little. */
export const SMOOTH = 4;

/** A linear model over features: one weight for each question. */
export interface Model {
  readonly biases: readonly number[];
  /** Place of each feature's weights, by its hash. */
  readonly places: ReadonlyMap<number, number>;
  readonly weights: readonly Int8Array[];
  readonly steps: readonly number[];
}

/** Log-odds for each question, in the order of `QUESTIONS`. */
export type Odds = Float64Array;

/** What the model says of a text: of sentences together, of the worst sentence by itself, and where the worst stretch is. */
export interface Opinion {
  readonly together: Odds;
  readonly alone: Odds;
  readonly from: number;
  readonly to: number;
}

/** A model as it is stored: hashes as 32-bit words and weights as signed bytes, both in base64. */
export interface PackedModel {
  readonly biases: readonly number[];
  /** Weight of one step of a byte, for each question. */
  readonly steps: readonly number[];
  readonly hashes: string;
  readonly weights: readonly string[];
}

/** Place of a question in `Odds`. */
export function at(question: Question): number {
  return QUESTIONS.indexOf(question);
}

/** Reads a stored model. */
export function unpackModel({ biases, steps, hashes, weights }: PackedModel): Model {
  const all = new Int32Array(bytesOf(hashes).buffer);
  const places = new Map<number, number>();
  all.forEach((hash, i) => places.set(hash, i));
  return { biases, steps, places, weights: weights.map((text) => new Int8Array(bytesOf(text).buffer)) };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Features of each sentence: its words, and what the rules saw in it. */
export function featuresOf(sentences: readonly Sentence[], findings: readonly Finding[]): Features[] {
  return sentences.map((sentence, i) => [
    ...wordFeatures(sentence),
    ...ruleFeatures(findings.filter((finding) => finding.sentenceNumber === i)),
  ]);
}

/** Stretches judged as one, as sentence numbers, end exclusive: a short text whole, a long one by three sentences. */
export function stretchesOf(count: number): readonly (readonly [number, number])[] {
  if (count <= WHOLE) return [[0, count]];
  return Array.from({ length: count - STRETCH + 1 }, (_, i) => [i, i + STRETCH] as const);
}

/**
 * The opinion on the stretch of a text that worries most. A sentence may also speak for itself, more quietly, so that
 * what stands around it cannot drown it.
 */
export function opinionOf(model: Model, sentences: readonly Sentence[], findings: readonly Finding[]): Opinion {
  const each = featuresOf(sentences, findings).map((features) => sumOf(model, features));
  const together = lowest();
  const alone = lowest();
  let [from, to] = [0, 0];
  const hear = (odds: Odds, less: number, start: number, end: number): void => {
    if ((odds[0] ?? 0) - less > (together[0] ?? 0)) [from, to] = [start, end];
    odds.forEach((one, i) => (together[i] = Math.max(together[i] ?? 0, one - less)));
  };
  for (const [start, end] of stretchesOf(each.length)) hear(oddsOf(model, each.slice(start, end)), 0, start, end);
  each.forEach((sum, i) => {
    const odds = oddsOf(model, [sum]);
    odds.forEach((one, k) => (alone[k] = Math.max(alone[k] ?? 0, one)));
    hear(odds, QUIETER, i, i + 1);
  });
  return { together, alone, from, to };
}

const lowest = (): Odds => new Float64Array(QUESTIONS.length).fill(-Infinity);

interface Sum {
  readonly count: number;
  readonly sums: Float64Array;
}

function oddsOf(model: Model, sums: readonly Sum[]): Odds {
  const odds = new Float64Array(QUESTIONS.length);
  let count = SMOOTH;
  for (const sum of sums) {
    count += sum.count;
    for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) + (sum.sums[i] ?? 0);
  }
  const norm = 1 / Math.sqrt(count);
  return odds.map((one, i) => (model.biases[i] ?? 0) + one * norm * (model.steps[i] ?? 0));
}

function sumOf(model: Model, features: Features): Sum {
  const sums = new Float64Array(QUESTIONS.length);
  for (const feature of features) {
    const place = model.places.get(feature);
    if (place === undefined) continue;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (model.weights[i]?.[place] ?? 0);
  }
  return { count: features.length, sums };
}
