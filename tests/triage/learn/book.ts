/** Rows of weights, and which of them stands for each given row. */
export interface Book {
  readonly rows: readonly (readonly number[])[];
  readonly kinds: readonly number[];
}

const ROUNDS = 20;
/** Steps of a first, coarse look at a weight. */
const COARSE = 18;

/** Finds a few rows that stand for many (k-means, begun with the rows most common when looked at coarsely); the same from the same rows. */
export function bookOf(given: readonly (readonly number[])[], size: number): Book {
  const counts = new Map<string, number>();
  for (const row of given) {
    const key = row.map((weight) => Math.round(weight / COARSE)).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let rows = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([key]) => key.split(',').map((step) => Number(step) * COARSE));
  for (let round = 0; round < ROUNDS; round++) rows = middlesOf(given, rows);
  rows = rows.map((row) => row.map(Math.round));
  return { rows, kinds: given.map((row) => nearest(rows, row)) };
}

function middlesOf(given: readonly (readonly number[])[], rows: readonly (readonly number[])[]): number[][] {
  const sums = rows.map((row) => ({ sum: row.map(() => 0), count: 0 }));
  for (const row of given) {
    const of = sums[nearest(rows, row)];
    if (of === undefined) continue;
    of.count += 1;
    row.forEach((weight, i) => (of.sum[i] = (of.sum[i] ?? 0) + weight));
  }
  return sums.map(({ sum, count }, i) => (count === 0 ? [...(rows[i] ?? [])] : sum.map((one) => one / count)));
}

function nearest(rows: readonly (readonly number[])[], to: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  rows.forEach((row, i) => {
    const distance = row.reduce((sum, weight, k) => sum + (weight - (to[k] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
