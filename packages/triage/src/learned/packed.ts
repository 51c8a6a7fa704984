import { Buffer } from 'node:buffer';
import { bitsAt, letterOf } from './base64.ts';
import { HALVES, type FeatureTable } from './known.ts';
import type { Model } from './model.ts';

/** A model as its file holds it: the table of features in base64. */
export interface PackedModel extends Pick<Model, 'biases' | 'steps' | 'judge' | 'flagJudge'> {
  /** For each upper half of a number how many features begin with it, one letter each. */
  readonly counts: string;
  /** The bytes of the table. */
  readonly features: string;
}

/** Opens a model on the server; takes about a millisecond. */
export function readPacked({ counts, features, ...model }: PackedModel): Model {
  const begins = new Uint32Array(HALVES + 1);
  for (let half = 0; half < HALVES; half++) begins[half + 1] = (begins[half] ?? 0) + bitsAt(counts, half);
  return { ...model, table: { begins, bytes: Buffer.from(features, 'base64'), lowerMask: 0xffff } };
}

/** The letters of a table for its file. */
export function packTable({ begins, bytes }: FeatureTable): Pick<PackedModel, 'counts' | 'features'> {
  const counts = Array.from({ length: HALVES }, (_, half) => letterOf((begins[half + 1] ?? 0) - (begins[half] ?? 0)));
  return { counts: counts.join(''), features: Buffer.from(bytes).toString('base64') };
}
