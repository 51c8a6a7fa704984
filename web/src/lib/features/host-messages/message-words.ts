import type { Visibility } from '@between/rules/content.ts';
import type { MessageFailure, MessageMoment, MessageState } from '@between/rules/workshops.ts';
import { m } from '#lib/paraglide/messages.js';

export const MOMENT_NAMES: Readonly<Record<MessageMoment, () => string>> = {
  week_before: m.messages_week_before,
  day_before: m.messages_day_before,
  hour_before: m.messages_hour_before,
  now: m.messages_now,
  hour_after: m.messages_hour_after,
  day_after: m.messages_day_after,
};

export const STATE_NAMES: Readonly<Record<MessageState, () => string>> = {
  scheduled: m.messages_scheduled,
  sent: m.messages_sent,
  failed: m.messages_failed,
  cancelled: m.messages_cancelled,
};

export const FAILURE_NAMES: Readonly<Record<MessageFailure, () => string>> = {
  author_gone: m.messages_failed_author,
  words: m.messages_failed_words,
  moment_past: m.messages_failed_moment,
  trouble: m.messages_failed_trouble,
};

/** In place of words that others may not read. */
export const GONE_WORDS = {
  held: m.messages_held,
  removed: m.messages_removed,
  author_deleted: m.messages_deleted,
} as const satisfies Record<Exclude<Visibility, 'published'>, () => string>;

/** The same for those who hold the workshop. */
export const GONE_WORDS_OWN = {
  held: m.messages_held_own,
  removed: m.messages_removed_own,
  author_deleted: m.messages_deleted,
} as const satisfies Record<Exclude<Visibility, 'published'>, () => string>;
