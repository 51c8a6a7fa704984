/** Prints the table of triage.md over the suites of this folder. `--by` counts misses a functionality, `--misses` lists the seen ones, `--json` writes figures only. */
import { readFileSync } from 'node:fs';
import { classify } from '@between/triage/classify.ts';
import { readCases, type Case } from './cases.ts';
import { figuresOf, type Figures, type Scored } from './figures.ts';

const ROWS: readonly [keyof Figures, string, string][] = [
  ['highRecall', 'recall of urgent + imminent', '≥ 0.93'],
  ['imminentSeen', 'imminent seen as urgent or imminent', '≥ 0.97'],
  ['helpShown', 'help shown for urgent + imminent', '≥ 0.97'],
  ['highPrecision', 'precision of urgent + imminent', '≥ 0.92'],
  ['levelF1', 'macro-F1 over the four levels', '≥ 0.86'],
  ['harmlessUrgent', 'harmless raised to urgent', '≤ 0.01'],
  ['harmlessConcern', 'harmless raised to concern or above', '≤ 0.04'],
  ['flagPrecision', 'penalising flags: precision', '≥ 0.98'],
  ['harmlessFlagged', 'penalising flags: harmless flagged', '≤ 0.005'],
  ['flagF1', 'action-flag macro-F1', '≥ 0.90'],
];

/** Sets by a second author, in the order they were measured and then read; e to h are never read. */
export const UNSEEN_PARTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Labels some cases. */
export function score(cases: readonly Case[]): Scored[] {
  return cases.map((wanted) => ({ wanted, ...classify(wanted.text) }));
}

function printTable(columns: ReadonlyMap<string, Figures>): void {
  console.log(
    ['measure'.padEnd(40), ...[...columns.keys()].map((name) => name.padStart(11)), 'world-class'].join('  '),
  );
  console.log(
    ['cases'.padEnd(40), ...[...columns.values()].map((figures) => String(figures.cases).padStart(11))].join('  '),
  );
  for (const [key, label, target] of ROWS)
    console.log(
      [label.padEnd(40), ...[...columns.values()].map((figures) => figures[key].toFixed(3).padStart(11)), target].join(
        '  ',
      ),
    );
}

/** What each set measured before anybody read it. */
function printFirstLooks(): void {
  const looks: unknown = JSON.parse(readFileSync(new URL('./first-looks.json', import.meta.url), 'utf8'));
  if (typeof looks !== 'object' || looks === null) return;
  console.log('\nfirst looks, unread');
  for (const [name, figures] of Object.entries(looks)) console.log(`${name}: ${JSON.stringify(figures)}`);
}

function printByFunctionality(scored: readonly Scored[]): void {
  const names = [...new Set(scored.map((one) => one.wanted.functionality))].sort();
  for (const name of names) {
    const own = scored.filter((one) => one.wanted.functionality === name);
    const levels = own
      .filter((one) => one.crisis !== one.wanted.crisis)
      .map((one) => `${one.wanted.crisis}→${one.crisis}`);
    const flags = own.flatMap((one) => flagSlips(one));
    if (levels.length + flags.length > 0)
      console.log(`${name} (${own.length}): ${count(levels)}${flags.length > 0 ? ` | ${count(flags)}` : ''}`);
  }
}

function flagSlips({ wanted, flags }: Scored): string[] {
  const isInfo = (flag: string): boolean => flag === 'self_harm' || flag === 'abuse' || flag === 'third_party';
  return [
    ...wanted.flags.filter((flag) => !flags.includes(flag) && !isInfo(flag)).map((flag) => `-${flag}`),
    ...flags.filter((flag) => !wanted.flags.includes(flag) && !isInfo(flag)).map((flag) => `+${flag}`),
  ];
}

function count(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => `${value} ×${times}`).join(', ');
}

function listMisses(scored: readonly Scored[]): void {
  for (const one of scored) {
    const slips = flagSlips(one);
    if (one.crisis !== one.wanted.crisis || slips.length > 0)
      console.log(`${one.wanted.id} ${one.wanted.crisis}→${one.crisis} ${slips.join(' ')} | ${one.wanted.text}`);
  }
}

if (import.meta.main) {
  const seen = score(readCases('seen'));
  const columns = new Map<string, Figures>();
  if (seen.length > 0) columns.set('seen', figuresOf(seen));
  const unseen = score(readCases('unseen'));
  for (const part of UNSEEN_PARTS) {
    const own = score(readCases('unseen', `-${part}.`));
    if (own.length > 0) columns.set(`unseen-${part}`, figuresOf(own));
  }
  const other = unseen.filter((one) => one.wanted.lang !== 'en');
  if (unseen.length > 0) columns.set('unseen', figuresOf(unseen));
  if (other.length > 0) columns.set('not English', figuresOf(other));
  if (process.argv.includes('--json')) console.log(JSON.stringify(Object.fromEntries(columns), null, 2));
  else {
    printTable(columns);
    printFirstLooks();
  }
  if (process.argv.includes('--by')) printByFunctionality([...seen, ...unseen]);
  if (process.argv.includes('--misses')) listMisses(seen);
  const listed = process.argv.find((argument) => argument.startsWith('--list='))?.slice(7);
  if (listed !== undefined) listMisses(score(readCases('unseen', listed)));
}
