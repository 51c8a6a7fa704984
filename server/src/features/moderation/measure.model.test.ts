import { DECISION_ACTIONS, NO_UNDO_RULES, RISK_RULES } from '@between/rules/moderation.ts';
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
  redactedSpans: [],
  slowSeconds: null,
  reopenHours: null,
  proposedLimits: [],
  strikeWeight: 0,
  attachesHelp: false,
  helpTopics: [],
  helpGroupId: null,
  lookAgainDays: null,
} as const;
const BODY = 'I took forty of them at the old bridge.';
const FORTY = { start: 7, end: 12 };
const fault = (over: object, isInThread = true) =>
  measureFault(
    { ...MEASURE, contentTopics: [], redactedSpans: [], proposedLimits: [], helpTopics: [], ...over },
    { isInThread, body: BODY },
  )?.reason ?? null;

describe('a measure', () => {
  it('never takes words away for being at risk, whatever stands beside it [R22]', () => {
    for (const rule of RISK_RULES) {
      expect(fault({ rules: [rule] })).toBe('risk_is_no_breach');
      for (const action of ['lock', 'slow', 'redact'])
        expect(fault({ action, rules: ['HAR', rule] })).toBe('risk_is_no_breach');
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

  it('leaves out parts of the words, and something has to be left [MO26]', () => {
    const redact = (...redactedSpans: object[]) => fault({ action: 'redact', redactedSpans });
    expect(redact(FORTY)).toBeNull();
    expect(redact()).toBe('empty');
    expect(redact({ start: 7, end: 7 })).toBe('out_of_range');
    expect(redact({ start: 0, end: BODY.length + 1 })).toBe('out_of_range');
    expect(redact({ start: 0, end: BODY.length })).toBe('nothing_left');
  });

  it('says a kind word only with words [MO24]', () => {
    expect(fault({ action: 'friendly_note' })).toBe('empty');
    expect(fault({ action: 'friendly_note', noteToAuthor: 'A gentler start might help.' })).toBeNull();
  });

  it('slows threads within limits, for a time or until somebody ends it [MO28]', () => {
    const slow = (slowSeconds: number | null, reopenHours: number | null = null) =>
      fault({ action: 'slow', slowSeconds, reopenHours });
    expect([slow(null), slow(59), slow(60), slow(86_400), slow(86_401)]).toEqual([
      'out_of_range',
      'out_of_range',
      null,
      null,
      'out_of_range',
    ]);
    expect([slow(60, 0), slow(60, 1), slow(60, 720), slow(60, 721)]).toEqual([
      'out_of_range',
      null,
      null,
      'out_of_range',
    ]);
    expect(fault({ action: 'slow', slowSeconds: 60 }, false)).toBe('not_in_thread');
  });

  it('waits before it takes effect unless it leaves or gives back [MO43]', () => {
    expect(DECISION_ACTIONS.map((action) => undoSeconds({ action, rules: ['HAR'] }))).toEqual([
      0, 30, 30, 30, 30, 30, 30,
    ]);
  });

  it('takes effect at once where it is about harm to others [MO43]', () => {
    expect(NO_UNDO_RULES.map((rule) => undoSeconds({ action: 'remove', rules: ['HAR', rule] }))).toEqual([0, 0, 0]);
  });

  it('leads to help only with a word of a person, and comes back within a month [MO23] [R16]', () => {
    expect(fault({ action: 'keep', attachesHelp: true })).toBe('empty');
    expect(fault({ action: 'keep', attachesHelp: true, noteToAuthor: 'We read you.' })).toBeNull();
    expect([0, 1, 30, 31].map((lookAgainDays) => fault({ lookAgainDays }))).toEqual([
      'out_of_range',
      null,
      null,
      'out_of_range',
    ]);
  });
});
