import { type Factor, FACTORS, PATTERN_DAYS, PATTERN_POINTS } from '@between/rules/private-mood.ts';
import { meanOf, type MoodDay } from './days.ts';

/** What came together: means of days with and without something. It never says what caused what. */
export interface Pattern {
  what: Factor | 'slept_badly' | 'slept_well';
  withMean: number;
  withDays: number;
  withoutMean: number;
  withoutDays: number;
}

/** Patterns that may be told: enough days on both sides and a difference that is more than noise of one day. Pure. */
export function patternsOf(days: readonly MoodDay[]): Pattern[] {
  const told = days.filter(({ sleep }) => sleep !== null);
  const sides: [Pattern['what'], readonly MoodDay[], (day: MoodDay) => boolean][] = [
    ...FACTORS.map((factor): [Factor, readonly MoodDay[], (day: MoodDay) => boolean] => [
      factor,
      days,
      ({ factors }) => factors.includes(factor),
    ]),
    ['slept_badly', told, ({ sleep }) => sleep === 'badly'],
    ['slept_well', told, ({ sleep }) => sleep === 'well'],
  ];
  return sides
    .flatMap(([what, among, has]) => patternOf(what, among, has) ?? [])
    .toSorted((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)));
}

function patternOf(what: Pattern['what'], among: readonly MoodDay[], has: (day: MoodDay) => boolean): Pattern | null {
  const [having, lacking] = [among.filter(has), among.filter((day) => !has(day))];
  if (having.length < PATTERN_DAYS || lacking.length < PATTERN_DAYS) return null;
  const pattern = {
    what,
    withMean: meanOf(having.map(({ points }) => points)),
    withDays: having.length,
    withoutMean: meanOf(lacking.map(({ points }) => points)),
    withoutDays: lacking.length,
  };
  return Math.abs(differenceOf(pattern)) >= PATTERN_POINTS ? pattern : null;
}

/** Above zero where days with it were lighter. */
export function differenceOf({ withMean, withoutMean }: Pattern): number {
  return withMean - withoutMean;
}
