import { describe, expect, it } from 'vitest';
import { GOAL, GOAL_MARKS_MAX, GOAL_STEPS_MAX, type GoalBody, stepsOn, withMark } from './private-goal.ts';
import { parseBody } from './private.ts';

const walk = { key: 'walk', text: 'Walk at noon', place: 'to the bridge', time: '12:00', days: [] };
const call = { key: 'call', text: 'Call Noor', place: '', time: '', days: ['sun' as const] };
const early = { key: 'early', text: 'Open the window', place: '', time: '07:30', days: [] };
const goal: GoalBody = { title: 'Out of the house', why: '', steps: [call, walk, early], marks: [], isPutAway: false };

describe('the steps of a day', () => {
  it('are those of its weekday, by their time [ME44]', () => {
    expect(stepsOn(goal, '2026-11-22').map(({ key }) => key)).toEqual(['early', 'walk', 'call']);
    expect(stepsOn(goal, '2026-11-23').map(({ key }) => key)).toEqual(['early', 'walk']);
    expect(stepsOn({ ...goal, isPutAway: true }, '2026-11-22')).toEqual([]);
  });

  it('are done or not today, for that day alone, and can be taken back [ME44]', () => {
    const on = '2026-11-22';
    const not = withMark(goal, { step: 'walk', on, outcome: 'not_today', reason: 'rain' });
    const done = withMark(not, { step: 'walk', on, outcome: 'done', reason: '' });
    expect(stepsOn(not, on).find(({ key }) => key === 'walk')?.mark).toMatchObject({ reason: 'rain' });
    expect(done.marks).toEqual([{ step: 'walk', on, outcome: 'done', reason: '' }]);
    expect(stepsOn(done, '2026-11-23').every(({ mark }) => mark === null)).toBe(true);
    expect(withMark(done, { step: 'walk', on, outcome: null, reason: '' }).marks).toEqual([]);
  });

  it('keep the newest marks when there are very many', () => {
    let many = goal;
    for (let day = 0; day <= GOAL_MARKS_MAX; day += 1)
      many = withMark(many, { step: 'walk', on: `day ${day}`, outcome: 'done', reason: '' });
    expect(many.marks).toHaveLength(GOAL_MARKS_MAX);
    expect(many.marks[0]?.on).toBe('day 1');
  });
});

describe('a goal that was sealed', () => {
  it('is read back as it was, and a strange time is no time', () => {
    expect(parseBody(GOAL, JSON.stringify(goal))).toEqual(goal);
    const odd = { ...goal, steps: [{ ...walk, time: '25:00' }] };
    expect(parseBody(GOAL, JSON.stringify(odd)).steps[0]?.time).toBe('');
  });

  it('has no more steps than fit', () => {
    const steps = Array.from({ length: GOAL_STEPS_MAX + 1 }, (_, at) => ({ ...walk, key: String(at) }));
    expect(() => parseBody(GOAL, JSON.stringify({ ...goal, steps }))).toThrow('too_many');
    expect(parseBody(GOAL, JSON.stringify({ ...goal, steps: steps.slice(1) })).steps).toHaveLength(GOAL_STEPS_MAX);
  });
});
