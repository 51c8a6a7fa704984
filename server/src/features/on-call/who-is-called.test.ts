import { describe, expect, it } from 'vitest';
import { type Candidate, whoIsCalled } from './who-is-called.ts';

const one = (accountId: string, facts: Partial<Candidate> = {}): Candidate => ({
  accountId,
  isOnDuty: false,
  isOnCallNow: false,
  chainPlace: null,
  isLeadOrClinician: false,
  wasCalled: false,
  hasAcknowledged: false,
  isResting: false,
  ...facts,
});

describe('who is called', () => {
  it('first: everybody who is here and whoever is on call; the chain begins only when nobody is here [R13]', () => {
    const nour = one('nour', { chainPlace: 0, isLeadOrClinician: true });
    const rhea = one('rhea', { chainPlace: 1, isLeadOrClinician: true });
    const sam = one('sam', { isOnDuty: true });
    const ash = one('ash', { isOnCallNow: true });
    expect(whoIsCalled('first', [nour, rhea, sam, ash])).toEqual(['sam', 'ash']);
    expect(whoIsCalled('first', [rhea, nour, one('sam')])).toEqual(['nour']);
    expect(whoIsCalled('first', [one('sam'), one('rhea', { isLeadOrClinician: true })])).toEqual(['rhea']);
    expect(whoIsCalled('first', [one('sam')])).toEqual(['sam']);
    expect(whoIsCalled('first', [])).toEqual([]);
  });

  it('next: the one in the chain who was not called yet, then anybody else [R13]', () => {
    const called = one('nour', { chainPlace: 0, wasCalled: true, isLeadOrClinician: true });
    expect(whoIsCalled('next', [one('kim', { chainPlace: 2 }), called, one('rhea', { chainPlace: 1 })])).toEqual([
      'rhea',
    ]);
    expect(whoIsCalled('next', [called, one('lead', { isLeadOrClinician: true }), one('sam')])).toEqual(['lead']);
    expect(whoIsCalled('next', [called, one('sam')])).toEqual(['sam']);
    expect(whoIsCalled('next', [called])).toEqual(['nour']);
  });

  it('leaves out whoever just had a severe case, while somebody else can come [R20]', () => {
    const sam = one('sam', { isOnDuty: true, isResting: true });
    const kim = one('kim', { isOnDuty: true });
    expect(whoIsCalled('first', [sam, kim])).toEqual(['kim']);
    expect(whoIsCalled('first', [sam])).toEqual(['sam']);
    expect(whoIsCalled('first', [sam, one('asleep', { chainPlace: 0 })])).toEqual(['sam']);
    const nour = one('nour', { chainPlace: 0, isResting: true, isLeadOrClinician: true });
    expect(whoIsCalled('next', [nour, one('rhea', { chainPlace: 1 })])).toEqual(['rhea']);
    expect(whoIsCalled('leads', [nour, one('rhea', { isLeadOrClinician: true })])).toEqual(['nour', 'rhea']);
  });

  it('leads: every clinician and lead, called before or not [R13]', () => {
    const people = [
      one('nour', { isLeadOrClinician: true, wasCalled: true, chainPlace: 0 }),
      one('rhea', { isLeadOrClinician: true }),
      one('sam', { isOnDuty: true, wasCalled: true }),
    ];
    expect(whoIsCalled('leads', people)).toEqual(['nour', 'rhea']);
  });

  it('second: never the one who has taken the case [R13]', () => {
    const nour = one('nour', { isLeadOrClinician: true, hasAcknowledged: true, chainPlace: 0 });
    expect(whoIsCalled('second', [nour, one('sam', { isOnDuty: true }), one('wren')])).toEqual(['sam']);
    expect(whoIsCalled('second', [nour, one('wren', { wasCalled: true })])).toEqual(['wren']);
    expect(whoIsCalled('second', [nour])).toEqual([]);
  });
});
