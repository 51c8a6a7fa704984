import { describe, expect, it } from 'vitest';
import { iconPath } from '../../../icons.ts';

describe('an icon as one path', () => {
  it('begins each of its drawings at its own place', () => {
    expect(iconPath('x')).toBe('M18 6 6 18M6 6l12 12');
  });

  it('turns circles and rounded boxes into the same shapes', () => {
    expect(iconPath('circle')).toBe('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z');
    expect(iconPath('square')).toContain('a2 2 0 0 1 2 2');
  });

  it('still knows the names that Lucide has changed', () => {
    expect(iconPath('trash-2')).toMatch(/^M/);
  });

  it('refuses a name that Lucide does not have', () => {
    expect(() => iconPath('no-such-icon')).toThrow('no-such-icon');
  });
});
