import { describe, expect, it } from 'vitest';
import { staffWordConcerns } from './staff-words.ts';

describe('a second look at words to somebody in a crisis', () => {
  it.each([
    ['Can you promise me you will not do anything tonight?', ['contract']],
    ['This stays between us, I won’t tell anyone.', ['secrecy']],
    ['Do you have 20 tablets there?', ['method']],
    ['Think of what this would do to your family, it is selfish.', ['blame']],
    ['¿Me prometes que vas a esperar?', ['contract']],
  ])('notices in: %s [R28]', (text, concerns) => {
    expect(staffWordConcerns(text)).toEqual(concerns);
  });

  it.each([
    'Thank you for telling me. I am here with you now, and I am staying.',
    'Is there someone near you who could sit with you for the next hour?',
    'That sounds unbearably heavy. What would make the next ten minutes a bit easier?',
    'I cannot keep this to myself if your life is in danger, and I will tell you before I do anything.',
  ])('leaves plain warm words alone: %s', (text) => {
    expect(staffWordConcerns(text)).toEqual([]);
  });
});
