import type { EntryKind } from './private.ts';
import { choiceIn, fieldsOf, listIn, numberIn, ShapeError } from './shape.ts';

/**
 * The two questionnaires one can answer for oneself (ME43). Both are free to use: "No permission required to
 * reproduce, translate, display or distribute". Source: phqscreeners.com; Kroenke, Spitzer, Williams 2001
 * (doi 10.1046/j.1525-1497.2001.016009606.x) and Spitzer, Kroenke, Williams, Löwe 2006 (doi 10.1001/archinte.166.10.1092).
 */
export const SELF_CHECKS = ['phq9', 'gad7'] as const;
export type SelfCheck = (typeof SELF_CHECKS)[number];

export const QUESTIONS = { phq9: 9, gad7: 7 } as const satisfies Record<SelfCheck, number>;
/** Answers run from 0, "not at all", to 3, "nearly every day". */
export const ANSWER_MAX = 3;
/** The ninth question of the PHQ-9 asks about thoughts of dying or of hurting oneself; counted from 0. */
export const SAFETY_QUESTION = 8;

export interface SelfCheckBody {
  check: SelfCheck;
  /** One a question, in order; null where it was left out. */
  answers: (number | null)[];
  /** How hard it made daily life, 0 to 3; null where it was left out. */
  difficulty: number | null;
}

export const SELF_CHECK: EntryKind<SelfCheckBody> = {
  kind: 'self_check',
  decode(json) {
    const fields = fieldsOf(json);
    const check = choiceIn(fields, 'check', SELF_CHECKS);
    if (check === null) throw new ShapeError('check', 'unknown_choice');
    const given = listIn(fields, 'answers', QUESTIONS[check], (value) => wholeIn({ answers: value }, 'answers'));
    const answers = Array.from({ length: QUESTIONS[check] }, (_, place) => given[place] ?? null);
    return { check, answers, difficulty: wholeIn(fields, 'difficulty') };
  },
  wordsOf: () => [],
};

/** The sum, as the instrument counts it; null while an answer is missing. Never a word for how bad that is. */
export function sumOf({ answers }: SelfCheckBody): number | null {
  let sum = 0;
  for (const answer of answers) {
    if (answer === null) return null;
    sum += answer;
  }
  return sum;
}

/** True for anything above "not at all" on the ninth question: help is shown. The opposite means nothing (R26). */
export function asksForHelp({ check, answers }: SelfCheckBody): boolean {
  return check === 'phq9' && (answers[SAFETY_QUESTION] ?? 0) > 0;
}

function wholeIn(fields: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = numberIn(fields, name, { min: 0, max: ANSWER_MAX });
  if (value !== null && !Number.isInteger(value)) throw new ShapeError(name, 'out_of_range');
  return value;
}
