import { describe, expect, it } from 'vitest';
import type { CrisisLevel } from '@between/rules/safety.ts';
import type { Flag } from '@between/triage/types.ts';
import type { Verdict } from './verdict.ts';
import { type Fate, type FateFacts, wordsFate } from './words-fate.ts';

const verdict = (level: CrisisLevel, ...flags: Flag[]): Verdict => ({
  level,
  flags,
  reasons: [],
  engine: 'test',
  isFallback: false,
});
const IN_THE_OPEN: FateFacts = { place: 'open', namesOthers: false, pushesLinks: false };
const ON_STAGE: FateFacts = { ...IN_THE_OPEN, place: 'stage' };
const fate = (given: Verdict, facts: Partial<FateFacts> = {}): Fate => wordsFate(given, { ...IN_THE_OPEN, ...facts });
const row = ({ visibility, holdReason, topics, lane, crisisLevel }: Fate) =>
  [visibility, holdReason, topics.join(' '), lane, crisisLevel] as const;

describe('what becomes of raised words', () => {
  it('publishes a concern under a note, with a case that is due within hours and no crisis case [R7]', () => {
    expect(row(fate(verdict('concern')))).toEqual(['published', null, 'suicide', 'high', null]);
    expect(row(fate(verdict('concern', 'self_harm')))).toEqual(['published', null, 'self_harm', 'high', null]);
  });

  it('publishes urgent words under a note and opens a crisis case [R8]', () => {
    expect(row(fate(verdict('urgent')))).toEqual(['published', null, 'suicide', 'crisis', 'urgent']);
    expect(row(fate(verdict('urgent', 'abuse')))).toEqual(['published', null, 'abuse', 'crisis', 'urgent']);
  });

  it('holds imminent words and opens a crisis case [R8]', () => {
    expect(row(fate(verdict('imminent')))).toEqual(['held', 'imminent', 'suicide', 'crisis', 'imminent']);
  });

  it('holds encouragement and pacts whatever their level, with no way to share them by choice [R10]', () => {
    expect(row(fate(verdict('none', 'encouragement')))).toEqual(['held', 'encouragement', 'suicide', 'crisis', null]);
    expect(row(fate(verdict('imminent', 'encouragement'))).slice(0, 2)).toEqual(['held', 'encouragement']);
    expect(fate(verdict('urgent', 'encouragement')).crisisLevel).toBe('urgent');
  });

  it('holds contacts of others and links that sell, and leaves own contacts to be masked', () => {
    expect(row(fate(verdict('none', 'pii'), { namesOthers: true }))).toEqual(['held', 'others_data', '', 'high', null]);
    expect(row(fate(verdict('none', 'pii')))).toEqual(['published', null, '', 'normal', null]);
    expect(row(fate(verdict('none', 'spam'), { pushesLinks: true }))).toEqual(['held', 'scam', '', 'normal', null]);
    expect(row(fate(verdict('none', 'spam')))).toEqual(['published', null, '', 'normal', null]);
  });

  it('leaves harassment, dosing and numbers to people', () => {
    expect(row(fate(verdict('none', 'harassment')))).toEqual(['published', null, '', 'high', null]);
    expect(row(fate(verdict('none', 'dosing')))).toEqual(['published', null, '', 'high', null]);
    expect(row(fate(verdict('none', 'ed')))).toEqual(['published', null, 'eating', 'normal', null]);
  });

  it('keeps every raised question off the stage [TH15]', () => {
    for (const level of ['concern', 'urgent', 'imminent'] as const)
      expect(wordsFate(verdict(level), ON_STAGE).visibility).toBe('held');
    expect(row(wordsFate(verdict('none', 'method'), ON_STAGE)).slice(0, 2)).toEqual(['held', 'stage']);
    expect(wordsFate(verdict('none', 'dosing'), ON_STAGE).visibility).toBe('published');
  });

  it('holds nothing because the engine gave no answer [OP11]', () => {
    const silent: Verdict = { ...verdict('concern'), isFallback: true };
    expect(row(fate(silent))).toEqual(['published', null, '', 'high', null]);
  });

  it('puts no note in front of what only the learned part says: nothing is claimed of words that no rule names [R24]', () => {
    const reason = { rule: 'learned.urgent', version: 2, why: '', start: 0, end: 5, part: 'body' } as const;
    expect(row(fate({ ...verdict('concern'), reasons: [reason] }))).toEqual(['published', null, '', 'high', null]);
    const named = { ...verdict('concern'), reasons: [reason, { ...reason, rule: 'en.net.passive' }] };
    expect(fate(named).topics).toEqual(['suicide']);
  });

  it('never lowers the lane of words by adding a flag to them', () => {
    const order = ['crisis', 'high', 'normal'];
    for (const level of ['none', 'concern', 'urgent', 'imminent'] as const)
      for (const flag of ['harassment', 'dosing', 'ed', 'pii', 'spam', 'method', 'encouragement'] as const)
        expect(order.indexOf(fate(verdict(level, flag, 'ed')).lane)).toBeLessThanOrEqual(
          order.indexOf(fate(verdict(level, 'ed')).lane),
        );
  });
});
