import { WATCH_DAYS, type WatchReason, type WatchTarget } from '@between/rules/watches.ts';
import { daysChoices } from '#lib/forms/days-choices.ts';
import { m } from '#lib/paraglide/messages.js';

export const REASON_WORDS = {
  repeated_reports: m.watches_reason_repeated_reports,
  heated_thread: m.watches_reason_heated_thread,
  new_account: m.watches_reason_new_account,
  after_decision: m.watches_reason_after_decision,
  other: m.watches_reason_other,
} as const satisfies Record<WatchReason, () => string>;

export const TARGET_WORDS = {
  author: m.watches_target_author,
  thread: m.watches_target_thread,
} as const satisfies Record<WatchTarget, () => string>;

/** Days offered for a watch, from now. */
export const DAYS_CHOICES = daysChoices([WATCH_DAYS.min, 3, 7, 14, WATCH_DAYS.max]);
