/** Minutes in an hour: story times are minutes relative to the telling. */
export const HOUR = 60;

/** Minutes in a day. */
export const DAY = 24 * HOUR;
