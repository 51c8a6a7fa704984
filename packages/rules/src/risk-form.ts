import type { RaisedLevel } from './safety.ts';

/** Not asked, or not answered, is an answer of its own: it is never "no" (R26). */
export const KNOWN = ['yes', 'no', 'unknown'] as const;
export type Known = (typeof KNOWN)[number];
export const RISK_TIMES = ['now', 'today', 'later', 'no_time', 'unknown'] as const;
export type RiskTime = (typeof RISK_TIMES)[number];

/** What staff know of somebody at risk. Source: R15 (plan, when, where), MO31. To be reviewed by a clinician before use. */
export interface RiskAnswers {
  /** They did something already. */
  hasActed: Known;
  hasPlan: Known;
  when: RiskTime;
  isPlaceKnown: Known;
  hasMeans: Known;
  isAlone: Known;
  isUnder18: Known;
  hasTaken: Known;
  /** Whoever fills it in is not sure. */
  isInDoubt: boolean;
}

export interface RiskSuggestion {
  level: RaisedLevel;
  /** In doubt the level goes one up and a second person comes (R15). */
  isInDoubt: boolean;
  /** Someone under 18 has a route and a checklist of their own (R18). */
  asksForSafeguarding: boolean;
}

const UP = { concern: 'urgent', urgent: 'imminent', imminent: 'imminent' } as const satisfies Record<
  RaisedLevel,
  RaisedLevel
>;

/** What the answers suggest; a person decides (MO31). Pure. */
export function suggestLevel(answers: RiskAnswers): RiskSuggestion {
  const isInDoubt = answers.isInDoubt || (answers.hasPlan === 'unknown' && answers.hasMeans === 'unknown');
  const level = plainLevel(answers);
  return {
    level: isInDoubt ? UP[level] : level,
    isInDoubt,
    asksForSafeguarding: answers.isUnder18 === 'yes',
  };
}

function plainLevel({ hasActed, hasPlan, when, hasMeans, isAlone, isUnder18, hasTaken }: RiskAnswers): RaisedLevel {
  if (hasActed === 'yes') return 'imminent';
  if (when === 'now' || (hasPlan === 'yes' && (hasMeans === 'yes' || when === 'today'))) return 'imminent';
  if (hasPlan === 'yes' || hasMeans === 'yes' || isUnder18 === 'yes') return 'urgent';
  if (isAlone === 'yes' && hasTaken === 'yes') return 'urgent';
  return 'concern';
}
