/** A stretch of one day, in hours from midnight: 9 to 23.5. */
export interface HourSpan {
  from: number;
  to: number;
}

const SPAN = /(\d{1,2}):(\d{2})\s*(?:–|-|to|until)\s*(\d{1,2}):(\d{2})/g;

/**
 * Finds clock spans such as "09:00–23:00" in the operator's own words, for the strip of the day.
 * A span over midnight becomes two. Words without clock times, or with different days, give none: the sentence says it then.
 */
export function hoursInWords(words: string): HourSpan[] {
  if (/mon|tue|wed|thu|fri|sat|sun|week/i.test(words)) return [];
  return Array.from(words.matchAll(SPAN), ([, h1, m1, h2, m2]) => split(clock(h1, m1), clock(h2, m2)))
    .flat()
    .sort((a, b) => a.from - b.from);
}

function clock(hours: string | undefined, minutes: string | undefined): number {
  return Math.min(24, Number(hours) + Number(minutes) / 60);
}

function split(from: number, to: number): HourSpan[] {
  if (to > from) return [{ from, to }];
  return [
    { from: 0, to },
    { from, to: 24 },
  ].filter((span) => span.to > span.from);
}
