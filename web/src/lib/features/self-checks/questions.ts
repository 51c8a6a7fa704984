/** The words of the two questionnaires: each as its authors wrote it. */
import { ANSWER_MAX, QUESTIONS, type SelfCheck } from '@between/rules/private-self-check.ts';
import { m } from '#lib/paraglide/messages.js';

export const QUESTION_WORDS: Record<SelfCheck, readonly (() => string)[]> = {
  phq9: [
    m.checks_phq9_1,
    m.checks_phq9_2,
    m.checks_phq9_3,
    m.checks_phq9_4,
    m.checks_phq9_5,
    m.checks_phq9_6,
    m.checks_phq9_7,
    m.checks_phq9_8,
    m.checks_phq9_9,
  ],
  gad7: [
    m.checks_gad7_1,
    m.checks_gad7_2,
    m.checks_gad7_3,
    m.checks_gad7_4,
    m.checks_gad7_5,
    m.checks_gad7_6,
    m.checks_gad7_7,
  ],
};

export const ANSWER_WORDS = [m.checks_answer_0, m.checks_answer_1, m.checks_answer_2, m.checks_answer_3] as const;
export const DIFFICULTY_WORDS = [
  m.checks_difficulty_0,
  m.checks_difficulty_1,
  m.checks_difficulty_2,
  m.checks_difficulty_3,
] as const;
export const CHECK_NAMES: Record<SelfCheck, () => string> = { phq9: m.checks_phq9, gad7: m.checks_gad7 };

/** The highest sum there can be. */
export function mostOf(check: SelfCheck): number {
  return QUESTIONS[check] * ANSWER_MAX;
}
