/** Days that a break of one's own may last; it can be ended or changed at any time. Our own target. Source: ME50. */
export const BREAK_DAYS = [1, 3, 7, 14, 30, 90] as const;
export type BreakDays = (typeof BREAK_DAYS)[number];
