import { CRISIS_LEVELS } from '@between/rules/safety.ts';
import { describe, expect, it } from 'vitest';
import { worryLevel } from './worries.model.ts';

describe('a worry', () => {
  it('calls nobody by itself unless the words are imminent [R14]', () => {
    for (const wordsLevel of [null, ...CRISIS_LEVELS])
      expect(worryLevel({ isSelf: false, wordsLevel }).callsPeople).toBe(wordsLevel === 'imminent');
  });

  it('has the clock of an urgent case at least, and more only for imminent words [R13] [R14]', () => {
    for (const isSelf of [true, false])
      for (const wordsLevel of [null, ...CRISIS_LEVELS])
        expect(worryLevel({ isSelf, wordsLevel }).level).toBe(wordsLevel === 'imminent' ? 'imminent' : 'urgent');
  });

  it('about oneself calls people at once: they ask for them [R13]', () => {
    expect(worryLevel({ isSelf: true, wordsLevel: null }).callsPeople).toBe(true);
  });
});
