import { describe, expect, it } from 'vitest';
import { excerptOf, reportState } from './reports.model.ts';

describe('reportState', () => {
  it('says that a person reads a report about a rule as soon as one does [ME26]', () => {
    expect(reportState({ reason: 'unkind', outcome: null, caseStatus: 'queued' })).toBe('received');
    expect(reportState({ reason: 'unkind', outcome: null, caseStatus: 'claimed' })).toBe('being_read');
    expect(reportState({ reason: 'unkind', outcome: 'acted', caseStatus: 'closed' })).toBe('answered');
  });

  it('says nothing between receipt and answer of a worry [R14]', () => {
    expect(reportState({ reason: 'worried_about_person', outcome: null, caseStatus: 'claimed' })).toBe('received');
    expect(reportState({ reason: 'worried_about_person', outcome: 'care', caseStatus: 'notified' })).toBe('answered');
  });
});

describe('excerptOf', () => {
  it('folds lines, never cuts a letter in half and marks the cut', () => {
    expect(excerptOf('one\n\ntwo')).toBe('one two');
    expect(excerptOf('🌙'.repeat(200))).toBe(`${'🌙'.repeat(160)}…`);
  });
});
