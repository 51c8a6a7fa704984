import type { CaseEvent } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** The steps of a case, in the past tense. */
export const STEP_NAMES = {
  open: m.moderation_step_open,
  route: m.moderation_step_route,
  claim: m.moderation_step_claim,
  release: m.moderation_step_release,
  lease_end: m.moderation_step_lease_end,
  hand_over: m.moderation_step_hand_over,
  hold: m.moderation_step_hold,
  wake: m.moderation_step_wake,
  ask_author: m.moderation_step_ask_author,
  discuss: m.moderation_step_discuss,
  escalate: m.moderation_step_escalate,
  requeue: m.moderation_step_requeue,
  propose: m.moderation_step_propose,
  confirm: m.moderation_step_confirm,
  disagree: m.moderation_step_disagree,
  decide: m.moderation_step_decide,
  undo: m.moderation_step_undo,
  notify: m.moderation_step_notify,
  close: m.moderation_step_close,
  reopen: m.moderation_step_reopen,
  merge: m.moderation_step_merge,
  split: m.moderation_step_split,
} as const satisfies Record<CaseEvent, () => string>;
