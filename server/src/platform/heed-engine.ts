import type { Category, Classification, Flag } from '@between/triage/types.ts';
import { categoryOf } from './rule-categories.ts';

/** What the engine has learned but no rule names. */
const LEARNED = /^learned\b/;
/** Below this a learned opinion has too little to go by. Our own target: two words are no sign of anything. */
const MIN_WORDS = 5;

/** Rules that name what a flag says. */
const NAMED_BY = {
  harassment: ['harassment', 'hate', 'hate-they'],
  spam: ['spam', 'spam-soft', 'trade'],
  method: ['method', 'seeking'],
  encouragement: ['encouragement', 'pact'],
  pii: [],
  dosing: ['dosing'],
  ed: ['ed'],
} as const satisfies Partial<Record<Flag, readonly Category[]>>;

/**
 * How far the engine is followed. What only its learned part says may ask for a look within hours, never page somebody
 * at night, and flags nobody's words: a person can check a rule, not a weight. Source: triage.md "Optional ranker". Pure.
 */
export function heed(found: Classification, text: string): Classification {
  const named = found.reasons.filter(({ rule }) => !LEARNED.test(rule));
  if (named.length === found.reasons.length) return found;
  const flags = found.flags.filter((flag) => !(flag in NAMED_BY) || isNamed(flag, named));
  if (named.length > 0) return { ...found, flags };
  const isShort = text.trim().split(/\s+/u).length < MIN_WORDS;
  return { ...found, flags, crisis: isShort || found.crisis === 'none' ? 'none' : 'concern' };
}

function isNamed(flag: Flag, named: Classification['reasons']): boolean {
  const categories: readonly Category[] = NAMED_BY[flag as keyof typeof NAMED_BY];
  const shape = `${flag}.`;
  return named.some(({ rule }) => {
    const category = categoryOf(rule);
    return category === null ? rule.startsWith(shape) : categories.includes(category);
  });
}
