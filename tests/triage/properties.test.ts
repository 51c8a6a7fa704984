import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '@between/triage/classify.ts';
import { rank } from '@between/triage/types.ts';
import { readCases, type Case } from './cases.ts';

const level = (text: string): number => rank(classify(text).crisis);
const isRaised = ({ crisis, text }: Case): boolean => crisis !== 'none' && level(text) > 0;
const raised = readCases('seen').filter(isRaised);
/** Written by others and read since; many are raised by the learned part alone. */
const more = ['a', 'b', 'c', 'd'].flatMap((part) => readCases('unseen', `-${part}.`)).filter(isRaised);
const HARMLESS = [
  'The bus was late this morning.',
  'I made soup for dinner.',
  'My cat sleeps on the sofa.',
  'Thank you for the warm welcome.',
  'The weather is grey here.',
  'We painted the fence in blue.',
];
const EMOJI = ['😀', '🌧️', '✨', '💙', '🙃'];
const aCase = fc.constantFrom(...raised);
const harmless = fc.array(fc.constantFrom(...HARMLESS), { minLength: 1, maxLength: 4 }).map((lines) => lines.join(' '));

/** Seeds that once failed, and some that did not; one more is drawn each time. */
const SEEDS = [-674961208, 7, 20_261_122, Date.now() % 2 ** 31] as const;

describe('a level', () => {
  it.each(SEEDS)('is not lowered by harmless sentences before or after, from seed %i', (seed) => {
    fc.assert(
      fc.property(aCase, harmless, harmless, ({ text }, before, after) => {
        expect(level(`${before}\n\n${text}.\n\n${after}`)).toBeGreaterThanOrEqual(level(text));
      }),
      { numRuns: 200, seed },
    );
  });

  it('of no case is lowered between two harmless paragraphs', () => {
    const [before, after] = [HARMLESS.slice(0, 3).join(' '), HARMLESS.slice(3).join(' ')];
    for (const { text } of [...raised, ...more])
      expect(level(`${before}\n\n${text}.\n\n${after}`), text).toBeGreaterThanOrEqual(level(text));
  });

  it('is not lowered by capitals', () => {
    fc.assert(
      fc.property(aCase, ({ text }) => level(text.toUpperCase()) >= level(text)),
      { numRuns: 200 },
    );
  });

  it('is not lowered by wider spacing or by emoji at the end', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(...EMOJI), fc.integer({ min: 2, max: 4 }), ({ text }, emoji, width) => {
        expect(level(`${text.replaceAll(' ', ' '.repeat(width))} ${emoji}`)).toBeGreaterThanOrEqual(level(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is not lowered by a common misspelling', () => {
    const SLIPS: readonly [RegExp, string][] = [
      [/\bmyself\b/i, 'myslef'],
      [/\bsuicide\b/i, 'suiside'],
      [/\bsuicidal\b/i, 'sucidal'],
      [/\bwant to\b/i, 'wanna'],
      [/\bgoing to\b/i, 'gonna'],
      [/\bkilling\b/i, 'kiling'],
      [/\btonight\b/i, 'tonite'],
      [/\bdon't\b/i, 'dont'],
    ];
    for (const { text } of raised)
      for (const [word, slip] of SLIPS)
        if (word.test(text))
          expect(level(text.replace(word, slip)), `${text} with ${slip}`).toBeGreaterThanOrEqual(level(text));
  });

  it.each([
    ['I want to die', 'I do not want to die'],
    ['I am suicidal', 'I am not suicidal'],
    ['I am going to kill myself', 'I am not going to kill myself'],
    ['I have plans to kill myself', 'I have no plans to kill myself'],
    ['Quiero morir', 'No quiero morir'],
    ['Je veux mourir', 'Je ne veux pas mourir'],
    ['Ich will sterben', 'Ich will nicht sterben'],
    ['Quero morrer', 'Não quero morrer'],
  ])('flips with a negation: %s', (said, denied) => {
    expect(level(said)).toBeGreaterThanOrEqual(2);
    expect(level(denied)).toBeLessThan(2);
  });
});

describe('classify', () => {
  it('answers any string with spans inside it and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { reasons } = classify(text);
        for (const { start, end } of reasons) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(aCase, ({ text }) => JSON.stringify(classify(text)) === JSON.stringify(classify(text))),
      { numRuns: 50 },
    );
  });
});
