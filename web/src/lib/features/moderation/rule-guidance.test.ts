import { POLICY_VERSION, POLICY_VERSIONS, RULES } from '@between/rules/moderation.ts';
import { TAXONOMY } from '@between/rules/taxonomy.ts';
import { expect, it } from 'vitest';
import { ACTION_NAMES } from './action-words.ts';
import { LANE_NAMES } from './lane-words.ts';
import { RULE_GUIDANCE } from './rule-guidance.ts';
import { plainRule, ruleName } from './rule-words.ts';

it('tells of every rule its name, what members read, how to use it, an example on each side, lane and first action [OP03]', () => {
  const told = RULES.map((code) => {
    const { guide, is, not } = RULE_GUIDANCE[code];
    const { lane, action } = TAXONOMY[code];
    return [ruleName(code), plainRule(code), guide(), is(), not(), LANE_NAMES[lane](), ACTION_NAMES[action]()];
  });
  expect(told.flat()).not.toContain('');
  // No words stand for two rules, nor an example on both sides of one.
  for (const column of [0, 2]) expect(new Set(told.map((words) => words[column])).size).toBe(RULES.length);
  expect(new Set(told.flatMap((words) => words.slice(3, 5))).size).toBe(2 * RULES.length);
  expect(POLICY_VERSIONS[0]).toBe(POLICY_VERSION);
});
