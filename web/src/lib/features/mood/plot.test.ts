import { describe, expect, it } from 'vitest';
import type { MoodDay } from './days.ts';
import { moodDays } from './days.ts';
import { plotOf } from './plot.ts';

const SIZE = { width: 400, height: 220, left: 80, ticks: 4 };
const day = (name: string, points: number, factors: MoodDay['factors'] = []): MoodDay => ({
  day: name,
  points,
  factors,
  sleep: null,
});

describe('a plot of moods', () => {
  it('has one dot for each day that was noted, lighter days higher, and none for the others [ME40]', () => {
    const plot = plotOf([day('2026-11-01', 1), day('2026-11-03', 5)], [], '2026-11-01', '2026-11-07', SIZE);
    expect(plot.dots.map((dot) => dot.day)).toEqual(['2026-11-01', '2026-11-03']);
    const [heavy, light] = plot.dots;
    expect(heavy?.y).toBeGreaterThan(light?.y ?? 0);
    expect(heavy?.x).toBeLessThan(light?.x ?? 0);
    expect(plot.dots.every(({ x }) => x >= SIZE.left && x <= SIZE.width)).toBe(true);
  });

  it('draws no line over days of which nothing is known [ME40]', () => {
    const noted = ['01', '02', '03', '20', '21'].map((number) => day(`2026-10-${number}`, 3));
    const plot = plotOf(noted, [], '2026-10-01', '2026-10-30', SIZE);
    expect(plot.lines).toHaveLength(2);
  });

  it('marks days of sessions at its foot [ME40]', () => {
    const plot = plotOf([day('2026-11-02', 3, ['session'])], [], '2026-11-01', '2026-11-07', SIZE);
    expect(plot.sessions.map((session) => session.day)).toEqual(['2026-11-02']);
  });

  it('marks a day on which an exercise helped once, below the moods, noted or not [ME46]', () => {
    const helped = ['2026-11-05', '2026-11-05', '2026-11-02', '2026-09-30'];
    const plot = plotOf([day('2026-11-02', 1)], helped, '2026-11-01', '2026-11-07', SIZE);
    expect(plot.helped.map((each) => each.day)).toEqual(['2026-11-02', '2026-11-05']);
    expect(plot.helped[0]?.x).toBe(plot.dots[0]?.x);
    expect(plot.helpedY - 5).toBeGreaterThan(plot.dots[0]?.y ?? 0);
  });
});

describe('check-ins of one day', () => {
  it('are one day: the mean of their moods, all that was there, the sleep told first [ME40]', () => {
    const body = { emotions: [], note: '' };
    expect(
      moodDays([
        { day: '2026-11-02', body: { ...body, mood: 'good', factors: ['outside'], sleep: 'well' } },
        { day: '2026-11-02', body: { ...body, mood: 'low', factors: ['work'], sleep: 'badly' } },
        { day: '2026-11-01', body: { ...body, mood: 'okay', factors: [], sleep: null } },
      ]),
    ).toEqual([
      { day: '2026-11-01', points: 4, factors: [], sleep: null },
      { day: '2026-11-02', points: 3.5, factors: ['work', 'outside'], sleep: 'badly' },
    ]);
  });
});
