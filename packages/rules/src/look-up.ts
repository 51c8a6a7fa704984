/** Why somebody of the team looks somebody up outside the queue: written beside the look. Source: MO44. */
export const LOOK_UP_REASONS = ['member_asked', 'follow_up', 'pattern', 'second_look', 'safety', 'other'] as const;
export type LookUpReason = (typeof LOOK_UP_REASONS)[number];

/** Letters of the words beside the reason: enough to be understood later. Our own target. */
export const LOOK_UP_NOTE_CHARS = { min: 10, max: 500 } as const;
/** Cases shown of one look; the newest. */
export const LOOK_UP_CASES = 50;
