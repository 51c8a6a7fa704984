import { DECISION_ACTIONS, RISK_RULES } from '@between/rules/moderation.ts';
import { describe, expect, it } from 'vitest';
import { measureFault, undoSeconds } from './measure.model.ts';

const MEASURE = {
  action: 'remove',
  rules: ['HAR'],
  reason: 'It blames someone.',
  noteToAuthor: '',
  noteToReporter: '',
  lockNote: '',
  contentTopics: [],
  contentNote: '',
} as const;
const fault = (over: object, isInThread = true) =>
  measureFault({ ...MEASURE, contentTopics: [], ...over }, { isInThread })?.reason ?? null;

describe('a measure', () => {
  it('never takes words away for being at risk, whatever stands beside it [R22]', () => {
    for (const rule of RISK_RULES) {
      expect(fault({ rules: [rule] })).toBe('risk_is_no_breach');
      expect(fault({ action: 'lock', rules: ['HAR', rule] })).toBe('risk_is_no_breach');
      expect(fault({ action: 'keep', rules: [rule] })).toBeNull();
      expect(fault({ action: 'add_note', rules: [rule], contentTopics: ['suicide'] })).toBeNull();
    }
  });

  it('names known rules, each once', () => {
    expect(fault({ rules: [] })).toBe('empty');
    expect(fault({ rules: ['HAR', 'HAR'] })).toBe('unknown_rule');
    expect(fault({ rules: ['toString'] })).toBe('unknown_rule');
    expect(fault({ rules: ['HAR', 'HATE', 'SEX', 'SPAM', 'MED', 'ILL'] })).toBe('too_long');
    expect(fault({})).toBeNull();
  });

  it('does not say that nothing was broken while it changes something', () => {
    for (const action of DECISION_ACTIONS) {
      const answer = fault({ action, rules: ['NOVIO'], contentTopics: ['abuse'] });
      expect(answer).toBe(action === 'keep' ? null : 'no_breach_with_measure');
    }
  });

  it('closes threads only where there is one', () => {
    expect(fault({ action: 'lock' }, false)).toBe('not_in_thread');
    expect(fault({ action: 'lock' })).toBeNull();
  });

  it('waits before it takes effect unless it leaves or gives back [MO43]', () => {
    expect(DECISION_ACTIONS.map(undoSeconds)).toEqual([0, 30, 30, 30]);
  });
});
