import { describe, expect, it } from 'vitest';
import { lineDiff } from './line-diff.ts';

describe('what changed between two agreements', () => {
  it('keeps common lines and names what came and went [ME07]', () => {
    expect(lineDiff('be kind\nno numbers\nstay', 'be kind\nno doses\nstay\nlisten')).toEqual([
      { kind: 'same', text: 'be kind' },
      { kind: 'removed', text: 'no numbers' },
      { kind: 'added', text: 'no doses' },
      { kind: 'same', text: 'stay' },
      { kind: 'added', text: 'listen' },
    ]);
  });

  it('says nothing changed of equal texts', () => {
    expect(lineDiff('a\nb', 'a\nb').every((line) => line.kind === 'same')).toBe(true);
  });
});
