import { describe, expect, it } from 'vitest';
import { compileTypedPattern, TYPED_PATTERN_MAX } from './typed-pattern.ts';

const HOSTILE = `${'a'.repeat(20_000)}!`;

describe('a typed pattern', () => {
  it('finds its words in any case, with their place', () => {
    const pattern = compileTypedPattern('free (money|crypto)');

    expect(typeof pattern === 'string' ? pattern : pattern.find('Get FREE Crypto now')).toEqual({ start: 4, end: 15 });
    expect(typeof pattern === 'string' ? pattern : pattern.find('crypto is free')).toBeUndefined();
  });

  it.each([
    ['', 'EMPTY'],
    ['   ', 'EMPTY'],
    ['a'.repeat(TYPED_PATTERN_MAX + 1), 'TOO_LONG'],
    ['(open', 'UNREADABLE'],
    ['(?=look)ahead', 'UNREADABLE'],
    ['(a)\\1', 'UNREADABLE'],
    ['a*', 'MATCHES_NOTHING'],
  ])('is refused with a reason: %j', (source, refusal) => {
    expect(compileTypedPattern(source)).toBe(refusal);
  });

  it.each(['(a+)+$', '(a|aa)+$', '([a-z]+)*!!', 'a{1,50}a{1,50}b'])(
    'answers on 20,000 hostile characters: %s',
    (source) => {
      const pattern = compileTypedPattern(source);
      expect(typeof pattern === 'string' ? pattern : pattern.find(HOSTILE)).toBeUndefined();
    },
  );
});
