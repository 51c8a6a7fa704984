import type { Measured } from './connection-numbers.ts';

export type Verdict = 'good' | 'gaps' | 'sound' | 'none';

/** From here on gaps are noticed now and then. Source: our own targets; round trip after ITU-T G.114 (150 ms one way). */
export const GAPS = {
  lossPercent: 2,
  roundTripMs: 300,
  jitterMs: 50,
  framesPerSecond: 10,
  kilobitsPerSecond: 250,
} as const;
/** From here on a picture costs more than it gives, and a voice still comes through. Our own targets. */
export const SOUND = {
  lossPercent: 8,
  roundTripMs: 800,
  jitterMs: 150,
  framesPerSecond: 4,
  kilobitsPerSecond: 120,
} as const;
/** From here on a voice is not understood any more. Our own targets; a voice that is sent is fifty packets a second. */
export const NONE = { lossPercent: 35, soundPerSecond: 10 } as const;

/** What a connection is good for; null is one that never came about. A value that stands at a limit has reached it. */
export function verdictOf(measured: Measured | null): Verdict {
  if (measured === null) return 'none';
  if (measured.lossPercent >= NONE.lossPercent || measured.soundPerSecond <= NONE.soundPerSecond) return 'none';
  if (reaches(measured, SOUND)) return 'sound';
  return reaches(measured, GAPS) ? 'gaps' : 'good';
}

function reaches(measured: Measured, limit: Readonly<Record<keyof typeof GAPS, number>>): boolean {
  return (
    measured.lossPercent >= limit.lossPercent ||
    (measured.roundTripMs ?? 0) >= limit.roundTripMs ||
    measured.jitterMs >= limit.jitterMs ||
    measured.framesPerSecond <= limit.framesPerSecond ||
    measured.kilobitsPerSecond <= limit.kilobitsPerSecond
  );
}
