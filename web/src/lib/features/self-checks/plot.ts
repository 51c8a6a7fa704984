/** One kept sum, on its day. */
export interface Sum {
  id: string;
  at: string;
  sum: number;
}

export interface Dot {
  x: number;
  y: number;
  id: string;
}

/** Width and height of the drawing, without the words at its edges. */
export const PLOT = { width: 560, height: 160 } as const;

/** Where the sums stand: the oldest at the start, time to scale, more at the top. Sums come oldest first. */
export function dotsOf(sums: readonly Sum[], most: number): Dot[] {
  const times = sums.map(({ at }) => Date.parse(at));
  const [first = 0] = times;
  const span = Math.max(1, (times.at(-1) ?? 0) - first);
  return sums.map(({ id, sum }, place) => ({
    id,
    x: Math.round((((times[place] ?? first) - first) / span) * PLOT.width),
    y: Math.round((1 - sum / most) * PLOT.height),
  }));
}
