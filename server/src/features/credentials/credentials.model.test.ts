import { describe, expect, it } from 'vitest';
import { badgeOf, type CredentialRow, credentialState } from './credentials.model.ts';

const at = (text: string): Date => new Date(text);
const row: CredentialRow = {
  id: 'c',
  accountId: 'a',
  handle: 'lin',
  body: 'Health and Care Professions Council',
  number: 'PYL000000',
  place: 'United Kingdom',
  expiresOn: '2026-11-30',
  statedAt: at('2026-01-01T00:00:00Z'),
  checkedAt: at('2026-01-02T00:00:00Z'),
  isRight: true,
  checkNote: '',
  suspendedAt: null,
  suspensionReason: '',
};

describe('a badge', () => {
  it('holds through its last day and lapses by itself the day after [TH01]', () => {
    expect(credentialState(row, at('2026-11-30T23:00:00Z'))).toBe('right');
    expect(credentialState(row, at('2026-12-01T00:00:00Z'))).toBe('lapsed');
    expect(badgeOf(row, at('2026-12-01T00:00:00Z'))).toBeNull();
  });

  it('is not there before somebody looked it up, nor when it was wrong [TH01]', () => {
    const waiting = { ...row, checkedAt: null, isRight: null };
    expect(credentialState(waiting, at('2026-02-01T00:00:00Z'))).toBe('waiting');
    expect(badgeOf(waiting, at('2026-02-01T00:00:00Z'))).toBeNull();
    expect(badgeOf({ ...row, isRight: false }, at('2026-02-01T00:00:00Z'))).toBeNull();
  });

  it('does not tell the number [TH01]', () => {
    expect(JSON.stringify(badgeOf(row, at('2026-02-01T00:00:00Z')))).not.toContain(row.number);
  });

  it('is not there while it is suspended, and lapses all the same [TH02]', () => {
    const suspended = { ...row, suspendedAt: at('2026-02-01T00:00:00Z'), suspensionReason: 'Not in the register.' };
    expect(credentialState(suspended, at('2026-02-02T00:00:00Z'))).toBe('suspended');
    expect(badgeOf(suspended, at('2026-02-02T00:00:00Z'))).toBeNull();
    expect(credentialState(suspended, at('2026-12-01T00:00:00Z'))).toBe('lapsed');
  });
});
