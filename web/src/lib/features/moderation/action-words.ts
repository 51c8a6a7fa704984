import type { DecisionAction } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a moderator can do, as verbs. */
export const ACTION_NAMES = {
  keep: m.moderation_action_keep,
  add_note: m.moderation_action_add_note,
  remove: m.moderation_action_remove,
  lock: m.moderation_action_lock,
} as const satisfies Record<DecisionAction, () => string>;
