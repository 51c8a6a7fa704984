import type { DecisionAction } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a letter about a decision is headed by: what changed, never a charge. */
export const LETTER_TITLES = {
  keep: m.moderation_letter_title_keep,
  add_note: m.moderation_letter_title_add_note,
  friendly_note: m.moderation_letter_title_friendly_note,
  redact: m.moderation_letter_title_redact,
  remove: m.moderation_letter_title_remove,
  lock: m.moderation_letter_title_lock,
  slow: m.moderation_letter_title_slow,
} as const satisfies Record<DecisionAction, () => string>;
