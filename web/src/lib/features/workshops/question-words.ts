import type { NotTakenReason } from '@between/rules/workshops.ts';
import type { ShownQuestionFragment } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type ShownQuestion = ShownQuestionFragment;

const STATES = {
  pending: m.workshops_state_pending,
  approved: m.workshops_state_approved,
  on_stage: m.workshops_state_on_stage,
  answered: m.workshops_state_answered,
  merged: m.workshops_state_merged,
} as const;

/** What whoever asked reads when it was not taken. */
const NOT_TAKEN = {
  asked_already: m.workshops_not_taken_asked_already,
  no_time: m.workshops_not_taken_no_time,
  needs_own_talk: m.workshops_not_taken_needs_own_talk,
  off_topic: m.workshops_not_taken_off_topic,
} as const satisfies Record<NotTakenReason, () => string>;

/** The same for those who choose. */
export const REASON_NAMES = {
  asked_already: m.workshops_reason_asked_already,
  no_time: m.workshops_reason_no_time,
  needs_own_talk: m.workshops_reason_needs_own_talk,
  off_topic: m.workshops_reason_off_topic,
} as const satisfies Record<NotTakenReason, () => string>;

/** Where one's own question stands, in one line. */
export function standingOfOwn({ state, visibility, notTakenReason }: ShownQuestion): string {
  if (visibility === 'held') return m.workshops_state_held();
  if (state === 'not_taken') return NOT_TAKEN[notTakenReason ?? 'no_time']();
  return STATES[state]();
}
