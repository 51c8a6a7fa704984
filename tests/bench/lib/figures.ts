import type { Measured } from './load.ts';

/** One line of the table: what was measured, beside a limit of the same run where there is one. */
export interface Figure {
  bench: string;
  what: string;
  value: number;
  unit: string;
  /** The least the machine can do for the same work, measured minutes apart at most. */
  limit?: number;
  goal?: string;
}

/** Requests a second, p99 and processor time, each beside the limit's. */
export function compared(
  bench: string,
  what: string,
  ours: Measured,
  limit: Measured,
  goals: { rate?: string; cpu?: string } = {},
): Figure[] {
  return [
    {
      bench,
      what,
      value: ours.perSecond,
      unit: 'req/s',
      limit: limit.perSecond,
      ...(goals.rate && { goal: goals.rate }),
    },
    { bench, what, value: ours.cpu, unit: 'CPU ms/req', limit: limit.cpu, ...(goals.cpu && { goal: goals.cpu }) },
    { bench, what: `${what}, server alone`, value: ours.serverCpu, unit: 'CPU ms/req', limit: limit.serverCpu },
    { bench, what, value: ours.p99, unit: 'p99 ms', limit: limit.p99 },
  ];
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ bench, what, value, unit, limit, goal }) => [
    bench,
    what,
    `${rounded(value)} ${unit}`,
    limit === undefined ? '' : rounded(limit),
    limit === undefined || limit === 0 ? '' : rounded(value / limit),
    goal ?? '',
  ]);
  const all = [['bench', 'what', 'measured', 'limit', 'ratio', 'goal'], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
