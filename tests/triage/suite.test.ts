import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from './cases.ts';
import { figuresOf, type Figures } from './figures.ts';
import { score, UNSEEN_PARTS } from './score.ts';

/** Measures where less is better. */
const FALLING: ReadonlySet<keyof Figures> = new Set<keyof Figures>([
  'harmlessUrgent',
  'harmlessConcern',
  'harmlessFlagged',
]);
const SLACK = 0.0005;
/** Each set by itself: a gain in one hides no loss in another. */
const SETS = ['seen', ...UNSEEN_PARTS.map((part) => `unseen-${part}`)];

function committed(kind: string): Record<string, number> {
  const all: unknown = JSON.parse(readFileSync(new URL('./figures.json', import.meta.url), 'utf8'));
  if (typeof all !== 'object' || all === null) throw new Error('figures.json holds no figures');
  const found: unknown = Object.entries(all).find(([name]) => name === kind)?.[1];
  if (typeof found !== 'object' || found === null) throw new Error(`figures.json has no ${kind}`);
  return Object.fromEntries(
    Object.entries(found).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
}

describe('the suite', () => {
  it('holds at least 500 cases over at least 50 functionalities, a third of them harmless', () => {
    const cases = [...readCases('seen'), ...readCases('unseen')];
    const harmless = cases.filter((one) => one.crisis === 'none');

    expect(cases.length).toBeGreaterThanOrEqual(500);
    expect(new Set(cases.map((one) => one.functionality)).size).toBeGreaterThanOrEqual(50);
    expect(harmless.length / cases.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it.each(SETS)('labels the %s cases no worse than the last committed figures', (kind) => {
    const cases = kind === 'seen' ? readCases(kind) : readCases('unseen', kind.replace('unseen', '') + '.');
    const figures = figuresOf(score(cases));
    const before = committed(kind);

    for (const [name, value] of Object.entries(figures)) {
      const last = before[name];
      if (name === 'cases' || last === undefined) continue;
      const isFalling = [...FALLING].some((key) => key === name);
      const loss = isFalling ? value - last : last - value;
      expect(loss, `${kind}: ${name} was ${last}, is ${value}`).toBeLessThanOrEqual(SLACK);
    }
  });
});
