import { REVIEW_WAITS_LEAST } from '@between/rules/safety.ts';

/** How long words waited, in minutes. */
export interface PastWaits {
  count: number;
  usual: number | null;
  most: number | null;
}

/** What can be said of past waits; nothing where there were too few to say it honestly (R29). Minutes are rounded up. Pure. */
export function tellWaits({ count, usual, most }: PastWaits): {
  usualMinutes: number | null;
  mostMinutes: number | null;
} {
  if (count < REVIEW_WAITS_LEAST || usual === null || most === null) return { usualMinutes: null, mostMinutes: null };
  return { usualMinutes: Math.max(1, Math.ceil(usual)), mostMinutes: Math.max(1, Math.ceil(most)) };
}
