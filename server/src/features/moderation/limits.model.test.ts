import { RISK_RULES, RULES } from '@between/rules/moderation.ts';
import { LIMIT_KINDS, type ProposedLimit } from '@between/rules/taxonomy.ts';
import { describe, expect, it } from 'vitest';
import { accountFault, needsTwoPeople, strikeOf, suggestionFor } from './limits.model.ts';
import { lifeNow } from './settle-life.ts';

const PLACE = { hasAuthor: true, hasGroup: true };
const limit = (over: Partial<ProposedLimit> = {}): ProposedLimit => ({
  kind: 'read_only',
  days: 7,
  isInGroup: false,
  ...over,
});
const fault = (over: {
  action?: 'remove' | 'keep' | 'friendly_note';
  rules?: string[];
  limits?: ProposedLimit[];
  strike?: boolean;
  place?: typeof PLACE;
}) =>
  accountFault(
    { action: over.action ?? 'remove', rules: over.rules ?? ['HAR'] },
    { limits: over.limits ?? [], givesStrike: over.strike ?? false },
    over.place ?? PLACE,
  )?.reason ?? null;

describe('limits and strikes', () => {
  it('never follow from being at risk, whatever stands beside it [MO50] [R22]', () => {
    for (const risk of RISK_RULES) {
      for (const kind of LIMIT_KINDS)
        expect(fault({ rules: ['HAR', risk], limits: [limit({ kind, days: kind === 'banned' ? null : 7 })] })).toBe(
          'risk_is_no_breach',
        );
      expect(fault({ rules: [risk], strike: true })).toBe('risk_is_no_breach');
      for (const rule of RULES) expect(strikeOf([rule, risk], true)).toBe(0);
    }
  });

  it('follow from no kind word and from no words that stay as they are [MO24]', () => {
    for (const action of ['keep', 'friendly_note'] as const) {
      expect(fault({ action, strike: true })).toBe('needs_measure');
      expect(fault({ action, limits: [limit()] })).toBe('needs_measure');
    }
  });

  it('have an end, but for shutting out for good [MO51]', () => {
    expect([0, 1, 365, 366].map((days) => fault({ limits: [limit({ days })] }))).toEqual([
      'out_of_range',
      null,
      null,
      'out_of_range',
    ]);
    expect(fault({ limits: [limit({ days: null })] })).toBe('out_of_range');
    expect(fault({ limits: [limit({ kind: 'banned', days: null })] })).toBeNull();
    expect(fault({ limits: [limit({ kind: 'banned', days: 7 })] })).toBe('out_of_range');
    expect(fault({ limits: [limit({ kind: 'suspended', days: 7, isInGroup: true })] })).toBe('not_in_group');
    expect(fault({ limits: [limit({ isInGroup: true })], place: { ...PLACE, hasGroup: false } })).toBe('not_in_group');
    expect(fault({ limits: [limit(), limit()] })).toBe('twice');
  });

  it('shut nobody out for good, and decide nothing about a minor, with one person [MO35]', () => {
    expect(needsTwoPeople(['HAR'], [limit()])).toBe(false);
    expect(needsTwoPeople(['HAR'], [limit({ kind: 'banned', days: null })])).toBe(true);
    expect(needsTwoPeople(['GROOM'], [])).toBe(true);
  });

  it('suggest by weight and never below two [MO50]', () => {
    expect([0, 1, 2, 4, 6, 8, 40].map((weight) => suggestionFor(weight)?.kind ?? null)).toEqual([
      null,
      null,
      'no_new_threads',
      'read_only',
      'suspended',
      'banned',
      'banned',
    ]);
  });
});

describe('the life of an account', () => {
  const soon = new Date('2026-12-01T00:00:00Z');
  const late = new Date('2026-12-24T00:00:00Z');

  it('is what its limits say together, and what it was before once the last has ended [MO51]', () => {
    const life = (lifeState: string, ...shutOuts: { kind: string; until: Date | null }[]) =>
      lifeNow({ lifeState, shutOuts, lifeBefore: 'self_paused' });
    expect(life('active', { kind: 'suspended', until: late }, { kind: 'suspended', until: soon })).toEqual({
      lifeState: 'suspended',
      suspendedUntil: late,
    });
    expect(life('suspended', { kind: 'suspended', until: soon }, { kind: 'banned', until: null }).lifeState).toBe(
      'banned',
    );
    expect(life('suspended').lifeState).toBe('self_paused');
    expect(life('active').lifeState).toBe('active');
  });
});
