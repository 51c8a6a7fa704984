/** desk: present and counted as staffed once confirmed; on_call: reached by a call. Source: OP07. */
export const SHIFT_LANES = ['desk', 'on_call'] as const;
export type ShiftLane = (typeof SHIFT_LANES)[number];
/** Days ahead for which weekly shifts become stretches of time. Our own target. */
export const ROSTER_DAYS = 14;
/** Hours ahead in which a stretch that nobody covers is told to leads. Source: issue 5 "gap alarm ahead". */
export const GAP_HOURS = 24;
/** Days a handover note is kept. Our own target: it is for the next shifts, not for the record. */
export const HANDOVER_DAYS = 7;
export const HANDOVER_MAX_CHARS = 2_000;
/** Weekly shifts a place can plan. Our own target. */
export const MAX_WEEKLY_SHIFTS = 200;
