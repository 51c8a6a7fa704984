import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { ruleFeatures, wordFeatures, type Features } from './features.ts';

/** Sentences of a long text that are judged together: what people say is rarely in one. */
const STRETCH = 3;
/** Up to so many sentences a text is judged as one. */
const WHOLE = 4;
/** Log-odds that a sentence by itself must have above a whole stretch. */
const QUIETER = 2;
/** Added to the number of features, so that two words alone decide little. */
export const SMOOTH = 4;

/** A linear model over features: two weights each, one for "urgent or above" and one for "concern or above". */
export interface Model {
  readonly biasHigh: number;
  readonly biasAny: number;
  /** Place of each feature's weights, by its hash. */
  readonly places: ReadonlyMap<number, number>;
  readonly high: Float32Array;
  readonly any: Float32Array;
}

/** Log-odds of "urgent or above" and "concern or above", and the sentences they are of, end exclusive. */
export interface Odds {
  readonly high: number;
  readonly any: number;
  readonly from: number;
  readonly to: number;
}

/** What the model says of a text: of sentences together, and of the worst sentence by itself. */
export interface Opinion {
  readonly together: Odds;
  readonly alone: Odds;
}

/** A model as it is stored: hashes as 32-bit words and weights as signed bytes, both in base64. */
export interface PackedModel {
  readonly biasHigh: number;
  readonly biasAny: number;
  /** Weight of one step of a byte. */
  readonly step: number;
  readonly hashes: string;
  readonly high: string;
  readonly any: string;
}

/** Reads a stored model. */
export function unpackModel(packed: PackedModel): Model {
  const bytes = bytesOf(packed.hashes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<number, number>();
  for (let i = 0; i * 4 < bytes.length; i++) places.set(view.getInt32(i * 4, true), i);
  const weights = (text: string): Float32Array =>
    Float32Array.from(bytesOf(text), (byte) => (byte > 127 ? byte - 256 : byte) * packed.step);
  return {
    biasHigh: packed.biasHigh,
    biasAny: packed.biasAny,
    places,
    high: weights(packed.high),
    any: weights(packed.any),
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
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
 * The opinion on the stretch of a text that worries most. A sentence may also speak for itself, somewhat more quietly,
 * so that what stands around it cannot drown it.
 */
export function opinionOf(model: Model, sentences: readonly Sentence[], findings: readonly Finding[]): Opinion {
  const each = featuresOf(sentences, findings).map((features) => sumOf(model, features));
  const alone = each.map((own, i) => oddsOf(model, [own], i, i + 1));
  const together = stretchesOf(each.length).map(([from, to]) => oddsOf(model, each.slice(from, to), from, to));
  const quieter = alone.map((own) => ({ ...own, high: own.high - QUIETER, any: own.any - QUIETER }));
  return {
    together: worst([...together, ...quieter]),
    alone: worst(alone),
  };
}

function worst(all: readonly Odds[]): Odds {
  let found: Odds = { high: -Infinity, any: -Infinity, from: 0, to: 0 };
  for (const odds of all)
    if (odds.high > found.high) found = { ...odds, any: Math.max(odds.any, found.any) };
    else if (odds.any > found.any) found = { ...found, any: odds.any };
  return found;
}

interface Sum {
  readonly count: number;
  readonly high: number;
  readonly any: number;
}

function oddsOf(model: Model, sums: readonly Sum[], from: number, to: number): Odds {
  let [count, high, any] = [SMOOTH, 0, 0];
  for (const sum of sums) {
    count += sum.count;
    high += sum.high;
    any += sum.any;
  }
  const norm = 1 / Math.sqrt(count);
  return { high: model.biasHigh + high * norm, any: model.biasAny + any * norm, from, to };
}

function sumOf(model: Model, features: Features): Sum {
  let [high, any] = [0, 0];
  for (const feature of features) {
    const place = model.places.get(feature);
    if (place === undefined) continue;
    high += model.high[place] ?? 0;
    any += model.any[place] ?? 0;
  }
  return { count: features.length, high, any };
}
