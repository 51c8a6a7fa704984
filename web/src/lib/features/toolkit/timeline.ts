/** Where a timed exercise stands after some time: which line, how far into it, which round. */
export interface Moment {
  line: number;
  /** Whole seconds into the line, from 1. */
  second: number;
  /** From 1. */
  round: number;
  isOver: boolean;
}

/** @param lineSeconds - How long each line lasts. @param elapsedMs - Without the time spent paused. */
export function momentAt(lineSeconds: readonly number[], rounds: number, elapsedMs: number): Moment {
  const roundMs = lineSeconds.reduce((sum, seconds) => sum + seconds * 1000, 0);
  const last = lineSeconds.length - 1;
  if (roundMs === 0 || elapsedMs >= roundMs * rounds)
    return { line: last, second: lineSeconds[last] ?? 0, round: rounds, isOver: true };

  let rest = elapsedMs % roundMs;
  let line = 0;
  for (const seconds of lineSeconds) {
    if (rest < seconds * 1000) break;
    rest -= seconds * 1000;
    line += 1;
  }
  return { line, second: Math.floor(rest / 1000) + 1, round: Math.floor(elapsedMs / roundMs) + 1, isOver: false };
}
