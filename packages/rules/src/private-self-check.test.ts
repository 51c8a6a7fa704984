import { describe, expect, it } from 'vitest';
import { parseBody } from './private.ts';
import { asksForHelp, SELF_CHECK, sumOf } from './private-self-check.ts';
import { ShapeError } from './shape.ts';

const phq = (answers: unknown): ReturnType<typeof SELF_CHECK.decode> =>
  parseBody(SELF_CHECK, JSON.stringify({ check: 'phq9', answers }));

describe('a self-check', () => {
  it('sums up whole answers only, and says nothing where one is missing [ME43]', () => {
    expect(sumOf(phq([1, 2, 3, 0, 0, 1, 0, 0, 0]))).toBe(7);
    expect(sumOf(phq([1, 2, 3, 0, 0, 1, 0, 0, null]))).toBeNull();
    expect(sumOf(phq([3, 3]))).toBeNull();
  });

  it('asks for help for anything above "not at all" on the ninth question, and never says that all is well [ME43]', () => {
    for (const answer of [1, 2, 3]) expect(asksForHelp(phq([0, 0, 0, 0, 0, 0, 0, 0, answer]))).toBe(true);
    expect(asksForHelp(phq([3, 3, 3, 3, 3, 3, 3, 3, 0]))).toBe(false);
    const gad = parseBody(SELF_CHECK, JSON.stringify({ check: 'gad7', answers: [3, 3, 3, 3, 3, 3, 3] }));
    expect(asksForHelp(gad)).toBe(false);
    expect(sumOf(gad)).toBe(21);
  });

  it('takes no other questionnaire, no other answer and no question too many', () => {
    for (const body of [
      { check: 'mood', answers: [] },
      { check: 'gad7', answers: [4] },
      { check: 'gad7', answers: [0.5] },
      { check: 'gad7', answers: [0, 0, 0, 0, 0, 0, 0, 0] },
      { check: 'gad7', difficulty: -1 },
    ])
      expect(() => parseBody(SELF_CHECK, JSON.stringify(body))).toThrow(ShapeError);
  });
});
