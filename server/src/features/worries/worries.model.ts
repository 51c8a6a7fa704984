import type { CrisisLevel } from '@between/rules/safety.ts';

/**
 * How urgent a worry is, and whether it calls people by itself. Any worry has the clock of an urgent case; only words
 * that are imminent, or the person's own asking, call people (R13, R14). However many worry changes nothing. Pure.
 */
export function worryLevel(worry: { isSelf: boolean; wordsLevel: CrisisLevel | null }): {
  level: 'urgent' | 'imminent';
  callsPeople: boolean;
} {
  const isImminent = worry.wordsLevel === 'imminent';
  return { level: isImminent ? 'imminent' : 'urgent', callsPeople: isImminent || worry.isSelf };
}
