import { LIMITS } from '@between/rules/content.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from './errors.ts';
import { cleanText, intake, intakeLine } from './intake.ts';

const post = (text: string) => intake(text, { kind: 'post', field: 'body' });
const reasonOf = (text: string): string | undefined => {
  try {
    post(text);
    return 'taken';
  } catch (error) {
    return error instanceof InvalidInput ? error.detail.reason : 'another error';
  }
};

describe('intake', () => {
  it('takes a text of exactly the limit and refuses one character more, counted as people count', () => {
    const { max } = LIMITS.post;
    expect(post('🌊'.repeat(max)).body).toHaveLength(max * 2);
    expect(reasonOf('🌊'.repeat(max + 1))).toBe('too_long');
    expect(reasonOf('a'.repeat(10 * 1024 * 1024))).toBe('too_long');
  });

  it('refuses what shows nothing: spaces, joiners, fillers, variation selectors', () => {
    for (const nothing of ['', '   \n', '\u200b\u200d\ufeff', '\u3164', '\u202e', '\u0000\u0007'])
      expect(reasonOf(nothing)).toBe('empty');
  });

  it('takes emoji alone, since a wave can be a whole reply', () => {
    expect(post('🫂').body).toBe('🫂');
  });

  it('removes control characters and overrides that make a text read as another', () => {
    expect(cleanText('one\u0000\u202etwo\u2066\u001b[31m')).toBe('onetwo[31m');
    expect(post('a\r\nb\rc').body).toBe('a\nb\nc');
  });

  it('puts a title on one line and holds it to both of its limits', () => {
    const title = (text: string) => intakeLine(text, { kind: 'title', field: 'title' });
    expect(title('  Supermarket \n again ')).toBe('Supermarket again');
    expect(() => title('ab')).toThrow(InvalidInput);
    expect(title('abc')).toBe('abc');
    expect(() => title('x'.repeat(LIMITS.title.max + 1))).toThrow(InvalidInput);
  });

  it('answers any text with clean words or a typed refusal, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(reasonOf(text)).not.toBe('another error');
      }),
    );
  });
});
