/** The route for somebody under 18, a child at risk, or abuse. Source: R18; moderation-model.md RISK-O. */

export const SAFEGUARDING_STATES = ['waiting', 'taken', 'settled', 'closed'] as const;
export type SafeguardingState = (typeof SAFEGUARDING_STATES)[number];

/** How it ended: told to an authority as the law asks, handed to a service, watched on, or no concern after a look. */
export const SAFEGUARDING_OUTCOMES = ['reported', 'handed_over', 'watched', 'no_concern'] as const;
export type SafeguardingOutcome = (typeof SAFEGUARDING_OUTCOMES)[number];

/** Roles that work this route and read what is written in it. */
export const SAFEGUARDING_ROLES = ['safeguarding', 'lead', 'clinician'] as const;

/** Minutes until somebody has taken it; then leads are called. No clock can be paused. [target] */
export const SAFEGUARDING_TAKE_MINUTES = 60;

/** What is asked, each yes, no or unknown, in this order. To be reviewed by a clinician before use. Source: R18. */
export const SAFEGUARDING_QUESTIONS = [
  'isInDangerNow',
  'isUnder18',
  'isChildAtRisk',
  'isOtherAtHome',
  'hasSafeAdult',
  'mustBeReported',
] as const;
export type SafeguardingQuestion = (typeof SAFEGUARDING_QUESTIONS)[number];
