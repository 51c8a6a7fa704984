import { describe, expect, it } from 'vitest';
import { MovableClock } from './clock.ts';
import { hashToken, idsOf, isUuid } from './ids.ts';

describe('ids', () => {
  it('sort by the clock, also many in one millisecond', () => {
    const clock = new MovableClock();
    clock.set(new Date('2026-01-01T00:00:00Z'));
    const ids = idsOf(clock);
    const made = Array.from({ length: 5_000 }, () => ids.uuid());
    clock.advance(0.001);
    made.push(ids.uuid());
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
    expect(made.every(isUuid)).toBe(true);
  });

  it('makes tokens of 256 bits and keeps only their hash', () => {
    const ids = idsOf(new MovableClock());
    expect(Buffer.from(ids.token(), 'base64url')).toHaveLength(32);
    expect(hashToken('a')).toHaveLength(32);
    expect(hashToken('a').equals(hashToken('b'))).toBe(false);
  });
});
