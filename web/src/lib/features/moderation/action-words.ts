import type { DecisionAction } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a moderator can do, as verbs. */
export const ACTION_NAMES = {
  keep: m.moderation_action_keep,
  add_note: m.moderation_action_add_note,
  friendly_note: m.moderation_action_friendly_note,
  redact: m.moderation_action_redact,
  remove: m.moderation_action_remove,
  lock: m.moderation_action_lock,
  slow: m.moderation_action_slow,
} as const satisfies Record<DecisionAction, () => string>;
