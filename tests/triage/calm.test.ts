import { describe, expect, it } from 'vitest';
import { classify } from '@between/triage/classify.ts';

/** Lines of an ordinary evening in a chat. */
const CALM = [
  'thanks',
  'goodnight',
  'hi all',
  'A long evening',
  'Two months on',
  'I have a cat',
  'see you tomorrow',
  'thanks for listening everyone, see you tomorrow',
  'I have a cat and she is asleep on my feet',
  'I am going to the shop, back in ten minutes',
  'does anyone know when the group meets again?',
  'good night all, see you on thursday for the quiz',
  'my phone battery is about to die, talk later',
];

describe('a calm line', () => {
  it.each(CALM)('raises nothing: %s', (text) => {
    expect(classify(text)).toMatchObject({ crisis: 'none', flags: [] });
  });

  it('above a question about methods leaves the detail named by its rule', () => {
    const { crisis, reasons } = classify(
      'A long evening\n\nWhat is the best way to die painlessly? My umbrella is green.',
    );

    expect(crisis).toBe('urgent');
    expect(reasons.map(({ rule }) => rule)).toContain('en.seeking.method');
  });
});
