import { describe, expect, it } from 'vitest';
import { RISK_RULES, RULES } from './moderation.ts';
import { STRIKE_DAYS, strikeWeightOf, TAXONOMY } from './taxonomy.ts';

describe('the taxonomy', () => {
  it('never lets being at risk weigh anything, whatever stands beside it [MO50]', () => {
    for (const risk of RISK_RULES) {
      expect(TAXONOMY[risk].strike).toBe('never');
      for (const other of RULES) expect(strikeWeightOf([other, risk])).toBe(0);
    }
  });

  it('never proposes to take words away for being at risk', () => {
    for (const risk of RISK_RULES) expect(['keep', 'add_note']).toContain(TAXONOMY[risk].action);
  });

  it('weighs by the heaviest rule, and what weighs has an end [MO50]', () => {
    expect(strikeWeightOf(['SOLIC', 'HATE'])).toBe(4);
    expect(strikeWeightOf(['NOVIO'])).toBe(0);
    for (const rule of RULES) {
      const weight = strikeWeightOf([rule]);
      expect(STRIKE_DAYS[weight] > 0).toBe(weight > 0);
    }
  });
});
