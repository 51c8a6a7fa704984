import { describe, expect, it } from 'vitest';
import { dateIn } from './day.ts';

describe('the date of a moment', () => {
  it('is the one on the clocks of the zone', () => {
    const late = new Date('2026-11-22T23:30:00Z');
    expect(dateIn('UTC', late)).toBe('2026-11-22');
    expect(dateIn('Europe/Berlin', late)).toBe('2026-11-23');
    expect(dateIn('America/New_York', late)).toBe('2026-11-22');
  });
});
