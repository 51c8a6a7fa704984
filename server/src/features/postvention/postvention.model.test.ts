import { describe, expect, it } from 'vitest';
import { nextTurnAt } from './postvention.model.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1_000);

describe('the next turn', () => {
  it('is at once for whoever has not posted, and where nothing is slowed [OP31]', () => {
    expect(nextTurnAt(null, 600, NOW)).toBeNull();
    expect(nextTurnAt(ago(1), 0, NOW)).toBeNull();
  });

  it('comes when the time since the last post has passed, to the second [OP31]', () => {
    expect(nextTurnAt(ago(600), 600, NOW)).toBeNull();
    expect(nextTurnAt(ago(599), 600, NOW)).toEqual(new Date(NOW.getTime() + 1_000));
  });
});
