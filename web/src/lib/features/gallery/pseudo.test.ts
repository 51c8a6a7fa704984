import { describe, expect, it } from 'vitest';
import { pseudo } from './pseudo.ts';

describe('the pseudo-locale', () => {
  it('keeps a sentence readable, longer, and shows where it would be cut', () => {
    expect(pseudo('Leave the room')).toBe('[Lëávë thë røøm · · ·]');
  });

  it('is a third longer than what it was made from', () => {
    const text = 'Nobody has answered yet.';
    expect(pseudo(text).length).toBeGreaterThan(text.length * 1.3);
  });
});
