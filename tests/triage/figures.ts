import { ACTION_FLAGS, LEVELS, type Flag, type Level } from '@between/triage/types.ts';
import type { Case } from './cases.ts';

/** A case with what the engine said. */
export interface Scored {
  readonly wanted: Case;
  readonly crisis: Level;
  readonly flags: readonly Flag[];
}

/** The figures of triage.md's table, each between 0 and 1. */
export interface Figures {
  readonly cases: number;
  readonly highRecall: number;
  readonly imminentSeen: number;
  readonly helpShown: number;
  readonly highPrecision: number;
  readonly levelF1: number;
  readonly harmlessUrgent: number;
  readonly harmlessConcern: number;
  readonly flagPrecision: number;
  readonly harmlessFlagged: number;
  readonly flagF1: number;
}

const isHigh = (level: Level): boolean => level === 'urgent' || level === 'imminent';
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const action = (flags: readonly Flag[]): Flag[] => ACTION_FLAGS.filter((flag) => flags.includes(flag));

/** Computes every figure of the table over some scored cases. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const high = scored.filter((one) => isHigh(one.wanted.crisis));
  const imminent = scored.filter((one) => one.wanted.crisis === 'imminent');
  const called = scored.filter((one) => isHigh(one.crisis));
  const harmless = scored.filter((one) => one.wanted.crisis === 'none');
  const clean = harmless.filter((one) => action(one.wanted.flags).length === 0);
  const given = scored.flatMap((one) => action(one.flags).map((flag) => one.wanted.flags.includes(flag)));
  return {
    cases: scored.length,
    highRecall: ratio(high.filter((one) => isHigh(one.crisis)).length, high.length),
    imminentSeen: ratio(imminent.filter((one) => isHigh(one.crisis)).length, imminent.length),
    helpShown: ratio(high.filter((one) => one.crisis !== 'none').length, high.length),
    highPrecision: ratio(called.filter((one) => isHigh(one.wanted.crisis)).length, called.length),
    levelF1: mean(
      LEVELS.map((level) =>
        f1(
          scored,
          (one) => one.wanted.crisis === level,
          (one) => one.crisis === level,
        ),
      ),
    ),
    harmlessUrgent: harmless.length === 0 ? 0 : harmless.filter((one) => isHigh(one.crisis)).length / harmless.length,
    harmlessConcern:
      harmless.length === 0 ? 0 : harmless.filter((one) => one.crisis !== 'none').length / harmless.length,
    flagPrecision: ratio(given.filter(Boolean).length, given.length),
    harmlessFlagged: clean.length === 0 ? 0 : clean.filter((one) => action(one.flags).length > 0).length / clean.length,
    flagF1: mean(
      ACTION_FLAGS.filter((flag) => scored.some((one) => one.wanted.flags.includes(flag))).map((flag) =>
        f1(
          scored,
          (one) => one.wanted.flags.includes(flag),
          (one) => one.flags.includes(flag),
        ),
      ),
    ),
  };
}

function f1(scored: readonly Scored[], isWanted: (one: Scored) => boolean, isGiven: (one: Scored) => boolean): number {
  const both = scored.filter((one) => isWanted(one) && isGiven(one)).length;
  const wanted = scored.filter(isWanted).length;
  const given = scored.filter(isGiven).length;
  return wanted + given === 0 ? 1 : (2 * both) / (wanted + given);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
