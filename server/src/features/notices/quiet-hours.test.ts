import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

const NIGHT = { timeZone: 'Europe/London', from: '22:00', to: '07:30' };
const until = (at: string, hours = NIGHT): string | null => quietUntil(new Date(at), hours)?.toISOString() ?? null;

describe('quiet hours', () => {
  it('are over at the next morning, across midnight [ME19]', () => {
    expect(until('2026-01-10T23:15:00Z')).toBe('2026-01-11T07:30:00.000Z');
    expect(until('2026-01-11T03:00:00Z')).toBe('2026-01-11T07:30:00.000Z');
  });

  it('begin with their first minute and end before their last [ME19]', () => {
    expect(until('2026-01-10T21:59:59Z')).toBeNull();
    expect(until('2026-01-10T22:00:00Z')).not.toBeNull();
    expect(until('2026-01-11T07:29:59Z')).not.toBeNull();
    expect(until('2026-01-11T07:30:00Z')).toBeNull();
  });

  it('follow the clock on the wall through both clock changes [ME19]', () => {
    expect(until('2026-03-28T23:00:00Z')).toBe('2026-03-29T06:30:00.000Z');
    expect(until('2026-10-24T22:30:00Z')).toBe('2026-10-25T07:30:00.000Z');
    expect(until('2026-10-25T00:30:00Z')).toBe('2026-10-25T07:30:00.000Z');
  });

  it('end after the gap when the clock skips their last minute [ME19]', () => {
    const end = until('2026-03-29T00:10:00Z', { timeZone: 'Europe/London', from: '22:00', to: '01:30' });
    expect(end).toBe('2026-03-29T01:30:00.000Z');
  });

  it('may lie within one day and far from UTC [ME19]', () => {
    const nap = { timeZone: 'Pacific/Auckland', from: '13:00', to: '15:00' };
    expect(until('2026-06-01T01:30:00Z', nap)).toBe('2026-06-01T03:00:00.000Z');
    expect(until('2026-06-01T04:00:00Z', nap)).toBeNull();
  });

  it('of no length are no quiet hours', () => {
    expect(until('2026-06-01T04:00:00Z', { timeZone: 'UTC', from: '04:00', to: '04:00' })).toBeNull();
  });
});
