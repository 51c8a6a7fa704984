import { KNOWN, type Known, RISK_TIMES, type RiskAnswers, type RiskTime } from '@between/rules/risk-form.ts';
import { m } from '#lib/paraglide/messages.js';

export const KNOWN_WORDS = {
  yes: m.crisis_known_yes,
  no: m.crisis_known_no,
  unknown: m.crisis_known_unknown,
} as const satisfies Record<Known, () => string>;

export const WHEN_WORDS = {
  now: m.crisis_when_now,
  today: m.crisis_when_today,
  later: m.crisis_when_later,
  no_time: m.crisis_when_no_time,
  unknown: m.crisis_when_unknown,
} as const satisfies Record<RiskTime, () => string>;

export const QUESTIONS = [
  { name: 'hasActed', label: m.crisis_know_acted },
  { name: 'hasPlan', label: m.crisis_know_plan },
  { name: 'isPlaceKnown', label: m.crisis_know_place },
  { name: 'hasMeans', label: m.crisis_know_means },
  { name: 'isAlone', label: m.crisis_know_alone },
  { name: 'isUnder18', label: m.crisis_know_minor },
  { name: 'hasTaken', label: m.crisis_know_taken },
] as const satisfies readonly { name: keyof RiskAnswers; label: () => string }[];

/** The form as it stands; whatever was not answered is not known. */
export function readAnswers(form: FormData): RiskAnswers {
  const known = (name: string): Known => KNOWN.find((each) => each === form.get(name)) ?? 'unknown';
  return {
    hasActed: known('hasActed'),
    hasPlan: known('hasPlan'),
    when: RISK_TIMES.find((each) => each === form.get('when')) ?? 'unknown',
    isPlaceKnown: known('isPlaceKnown'),
    hasMeans: known('hasMeans'),
    isAlone: known('isAlone'),
    isUnder18: known('isUnder18'),
    hasTaken: known('hasTaken'),
    isInDoubt: form.has('isInDoubt'),
  };
}
