import { describe, expect, it } from 'vitest';
import type { Measured } from './connection-numbers.ts';
import { verdictOf } from './connection-verdict.ts';

const GOOD: Measured = {
  route: 'udp',
  connectedMs: 200,
  roundTripMs: 40,
  lossPercent: 0,
  jitterMs: 5,
  framesPerSecond: 15,
  soundPerSecond: 50,
  kilobitsPerSecond: 450,
};

describe('what a connection is good for', () => {
  it('is everything when all of it comes, and nothing when there is none', () => {
    expect(verdictOf(GOOD)).toBe('good');
    expect(verdictOf({ ...GOOD, route: 'relay', connectedMs: 9_000 })).toBe('good');
    expect(verdictOf({ ...GOOD, roundTripMs: null })).toBe('good');
    expect(verdictOf(null)).toBe('none');
  });

  it.each([
    ['lossPercent', 1.9, 'good', 2, 'gaps'],
    ['lossPercent', 7.9, 'gaps', 8, 'sound'],
    ['lossPercent', 34.9, 'sound', 35, 'none'],
    ['roundTripMs', 299, 'good', 300, 'gaps'],
    ['roundTripMs', 799, 'gaps', 800, 'sound'],
    ['jitterMs', 49, 'good', 50, 'gaps'],
    ['jitterMs', 149, 'gaps', 150, 'sound'],
    ['framesPerSecond', 10.1, 'good', 10, 'gaps'],
    ['framesPerSecond', 4.1, 'gaps', 4, 'sound'],
    ['kilobitsPerSecond', 251, 'good', 250, 'gaps'],
    ['kilobitsPerSecond', 121, 'gaps', 120, 'sound'],
    ['soundPerSecond', 10.1, 'good', 10, 'none'],
  ] as const)('with %s changes between %d (%s) and %d (%s)', (name, before, least, at, next) => {
    expect(verdictOf({ ...GOOD, [name]: before })).toBe(least);
    expect(verdictOf({ ...GOOD, [name]: at })).toBe(next);
  });

  it('is judged by its worst number, and no picture alone never says that nothing comes', () => {
    expect(verdictOf({ ...GOOD, lossPercent: 3, framesPerSecond: 2 })).toBe('sound');
    expect(verdictOf({ ...GOOD, framesPerSecond: 0, kilobitsPerSecond: 40 })).toBe('sound');
  });
});
