/** Why the desk keeps an eye on an account or a thread. Being at risk is no reason: a crisis has steps of its own (R22). */
export const WATCH_REASONS = ['repeated_reports', 'heated_thread', 'new_account', 'after_decision', 'other'] as const;
export type WatchReason = (typeof WATCH_REASONS)[number];

/** What a watch is on. */
export const WATCH_TARGETS = ['author', 'thread'] as const;
export type WatchTarget = (typeof WATCH_TARGETS)[number];

/** Days from now until which a watch can be set. Source: MO55 [target]. */
export const WATCH_DAYS = { min: 1, max: 30 } as const;
