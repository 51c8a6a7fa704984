import type { AppealOutcome, AppealSide, AppealState } from '@between/rules/appeals.ts';
import { m } from '#lib/paraglide/messages.js';

const STATES = {
  submitted: m.appeals_state_submitted,
  assigned: m.appeals_state_assigned,
  upheld: m.appeals_state_assigned,
  partly: m.appeals_state_assigned,
  overturned: m.appeals_state_assigned,
  answered: m.appeals_state_answered,
  closed: m.appeals_state_answered,
} as const satisfies Record<AppealState, () => string>;

const FOR_AUTHORS = {
  upheld: m.appeals_outcome_upheld,
  partly: m.appeals_outcome_partly,
  overturned: m.appeals_outcome_overturned,
} as const satisfies Record<AppealOutcome, () => string>;

const FOR_REPORTERS = {
  upheld: m.appeals_outcome_upheld_report,
  partly: m.appeals_outcome_overturned_report,
  overturned: m.appeals_outcome_overturned_report,
} as const satisfies Record<AppealOutcome, () => string>;

/** Where an appeal stands, as whoever asked reads it. */
export function stateInWords(state: AppealState): string {
  return STATES[state]();
}

/** What became of it, with a sorry where one is due. */
export function outcomeInWords(side: AppealSide, outcome: AppealOutcome): string {
  return (side === 'author' ? FOR_AUTHORS : FOR_REPORTERS)[outcome]();
}
