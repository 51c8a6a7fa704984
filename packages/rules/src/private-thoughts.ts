import { type EntryKind, PRIVATE_LIMITS } from './private.ts';
import { choicesIn, fieldsOf, listIn, numberIn, textIn } from './shape.ts';

/** Steps of a thought record, in their order. Source: ME41. */
export const THOUGHT_STEPS = ['situation', 'thought', 'feelings', 'evidence', 'traps', 'alternative', 'after'] as const;
export type ThoughtStep = (typeof THOUGHT_STEPS)[number];

/** Ways in which thoughts mislead; the names and examples are our own. */
export const TRAPS = [
  'all_or_nothing',
  'catastrophe',
  'mind_reading',
  'fortune_telling',
  'feeling_as_fact',
  'shoulds',
  'label',
  'filter',
  'discount',
  'blame_self',
  'generalise',
  'compare',
] as const;
export type Trap = (typeof TRAPS)[number];

export const FEELINGS_MAX = 4;
const PERCENT = { min: 0, max: 100 } as const;
const FEELING_MAX = 40;

export interface Feeling {
  word: string;
  /** 0 to 100, before and after. */
  before: number | null;
  after: number | null;
}

/** A thought looked at from two sides (ME41). */
export interface ThoughtBody {
  situation: string;
  thought: string;
  /** How far it is believed, 0 to 100. */
  beliefBefore: number | null;
  emotions: Feeling[];
  evidenceFor: string;
  evidenceAgainst: string;
  traps: Trap[];
  alternative: string;
  beliefAfter: number | null;
  /** Steps done; seven is all of them. */
  step: number;
}

export const THOUGHT: EntryKind<ThoughtBody> = {
  kind: 'thought_record',
  decode(json) {
    const fields = fieldsOf(json);
    const words = (name: string): string => textIn(fields, name, PRIVATE_LIMITS.note);
    return {
      situation: words('situation'),
      thought: words('thought'),
      beliefBefore: numberIn(fields, 'beliefBefore', PERCENT),
      emotions: listIn(fields, 'emotions', FEELINGS_MAX, feelingOf),
      evidenceFor: words('evidenceFor'),
      evidenceAgainst: words('evidenceAgainst'),
      traps: choicesIn(fields, 'traps', TRAPS),
      alternative: words('alternative'),
      beliefAfter: numberIn(fields, 'beliefAfter', PERCENT),
      step: Math.trunc(numberIn(fields, 'step', { min: 0, max: THOUGHT_STEPS.length }) ?? 0),
    };
  },
  wordsOf: ({ situation, thought, emotions, evidenceFor, evidenceAgainst, alternative }) => [
    situation,
    thought,
    ...emotions.map(({ word }) => word),
    evidenceFor,
    evidenceAgainst,
    alternative,
  ],
};

function feelingOf(value: unknown): Feeling {
  const fields = fieldsOf(value, 'emotions');
  return {
    word: textIn(fields, 'word', FEELING_MAX).trim(),
    before: numberIn(fields, 'before', PERCENT),
    after: numberIn(fields, 'after', PERCENT),
  };
}

/** True once all steps are done. */
export function isThoughtDone({ step }: ThoughtBody): boolean {
  return step >= THOUGHT_STEPS.length;
}
