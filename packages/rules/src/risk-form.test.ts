import { describe, expect, it } from 'vitest';
import { KNOWN, RISK_TIMES, type RiskAnswers, suggestLevel } from './risk-form.ts';
import { CRISIS_LEVELS } from './safety.ts';

const NOTHING: RiskAnswers = {
  hasActed: 'no',
  hasPlan: 'no',
  when: 'no_time',
  isPlaceKnown: 'no',
  hasMeans: 'no',
  isAlone: 'no',
  isUnder18: 'no',
  hasTaken: 'no',
  isInDoubt: false,
};
/** Every way the form can be filled in. */
const EVERY = KNOWN.flatMap((hasActed) =>
  KNOWN.flatMap((hasPlan) =>
    RISK_TIMES.flatMap((when) =>
      KNOWN.flatMap((hasMeans) =>
        KNOWN.flatMap((isAlone) =>
          KNOWN.flatMap((isUnder18) =>
            KNOWN.map((hasTaken): RiskAnswers => ({
              ...NOTHING,
              hasActed,
              hasPlan,
              when,
              hasMeans,
              isAlone,
              isUnder18,
              hasTaken,
            })),
          ),
        ),
      ),
    ),
  ),
);
const rank = (level: string): number => CRISIS_LEVELS.findIndex((each) => each === level);

describe('the risk form', () => {
  it('suggests by plan, time and means [MO31]', () => {
    expect(suggestLevel(NOTHING).level).toBe('concern');
    expect(suggestLevel({ ...NOTHING, hasPlan: 'yes' }).level).toBe('urgent');
    expect(suggestLevel({ ...NOTHING, hasPlan: 'yes', hasMeans: 'yes' }).level).toBe('imminent');
    expect(suggestLevel({ ...NOTHING, when: 'now' }).level).toBe('imminent');
    expect(suggestLevel({ ...NOTHING, hasActed: 'yes' }).level).toBe('imminent');
  });

  it('goes one level up in doubt, and takes not knowing about plan and means for doubt [R15] [R26]', () => {
    expect(suggestLevel({ ...NOTHING, isInDoubt: true })).toMatchObject({ level: 'urgent', isInDoubt: true });
    expect(suggestLevel({ ...NOTHING, hasPlan: 'unknown', hasMeans: 'unknown' })).toMatchObject({
      level: 'urgent',
      isInDoubt: true,
    });
    const lowered = EVERY.filter(
      (given) => rank(suggestLevel({ ...given, isInDoubt: true }).level) < rank(suggestLevel(given).level),
    );
    expect(lowered).toEqual([]);
  });

  it('names the route for people under 18 [R18]', () => {
    expect(suggestLevel({ ...NOTHING, isUnder18: 'yes' })).toEqual({
      level: 'urgent',
      isInDoubt: false,
      asksForSafeguarding: true,
    });
  });

  it('never says that there is nothing: that is no level of a crisis case [R26]', () => {
    expect(new Set(EVERY.map((given) => suggestLevel(given).level))).toEqual(
      new Set(['concern', 'urgent', 'imminent']),
    );
  });
});
