import { describe, expect, it } from 'vitest';
import { joined } from './summary.queries.ts';
import { countedNow, secondsToCount, standing } from './wellness.model.ts';

const now = new Date('2026-11-22T20:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const read = { sinceBreakSeconds: 720, sinceRestSeconds: 2_700, breakAfterMinutes: 12, stopAfterMinutes: 45 };

describe('what has been read of hard words', () => {
  it('suggests a break from the limit on, and asks for a rest from the higher one on [MO18]', () => {
    expect(standing({ ...read, lastHardAt: ago(1) }, now)).toEqual({
      isBreakDue: true,
      restUntil: new Date('2026-11-23T03:59:00Z'),
    });
    const below = { ...read, sinceBreakSeconds: 719, sinceRestSeconds: 2_699, lastHardAt: ago(1) };
    expect(standing(below, now)).toEqual({ isBreakDue: false, restUntil: null });
  });

  it('counts no longer after ten minutes without them, and not at all after eight hours [MO18]', () => {
    const counted = (minutes: number): unknown => {
      const { sinceBreakSeconds, sinceRestSeconds } = countedNow({ ...read, lastHardAt: ago(minutes) }, now);
      return [sinceBreakSeconds, sinceRestSeconds];
    };
    expect(counted(9.9)).toEqual([720, 2_700]);
    expect(counted(10)).toEqual([0, 2_700]);
    expect(counted(479)).toEqual([0, 2_700]);
    expect(counted(480)).toEqual([0, 0]);
  });

  it('adds no more seconds than have passed, and never less than none', () => {
    expect(secondsToCount(10, { lastBeatAt: new Date(now.getTime() - 4_000) }, now)).toBe(4);
    expect(secondsToCount(10, { lastBeatAt: ago(3) }, now)).toBe(10);
    expect(secondsToCount(9_999, { lastBeatAt: ago(60) }, now)).toBe(20);
    expect(secondsToCount(10, { lastBeatAt: null }, now)).toBe(10);
    expect(secondsToCount(10, { lastBeatAt: new Date(now.getTime() + 5_000) }, now)).toBe(0);
  });
});

describe('marked parts', () => {
  it('are in order, apart, and none of them empty', () => {
    const spans = [
      { start: 9, end: 12 },
      { start: 0, end: 4 },
      { start: 3, end: 6 },
      { start: 7, end: 7 },
    ];
    expect(joined(spans)).toEqual([
      { start: 0, end: 6 },
      { start: 9, end: 12 },
    ]);
  });
});
