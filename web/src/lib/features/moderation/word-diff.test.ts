import { expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

it('marks the words that changed, and nothing else [ME29]', () => {
  expect(wordDiff('You were never good.', 'You were only good.')).toEqual([
    { kind: 'same', text: 'You were ' },
    { kind: 'removed', text: 'never' },
    { kind: 'added', text: 'only' },
    { kind: 'same', text: ' good.' },
  ]);
});

it('gives back both texts whole, whatever was written', () => {
  const before = 'one two\n\nthree 🌙 four';
  const after = 'one 2\nthree four five';
  const parts = wordDiff(before, after);
  const without = (kind: string): string =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});
