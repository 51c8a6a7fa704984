import type { CredentialState } from '@between/rules/workshops.ts';

/** What a therapist stated, and what whoever looked it up found. */
export interface CredentialRow {
  id: string;
  accountId: string;
  handle: string;
  body: string;
  number: string;
  place: string;
  /** A day, as `2027-03-31`. */
  expiresOn: string;
  statedAt: Date;
  checkedAt: Date | null;
  isRight: boolean | null;
  checkNote: string;
  /** Since when it does not count; null while it does. */
  suspendedAt: Date | null;
  /** What the therapist reads of why. */
  suspensionReason: string;
}

/** What members see beside a host's name: never the number, which leads to a legal name. */
export interface Badge {
  body: string;
  place: string;
  checkedAt: Date;
  expiresOn: string;
}

type Checked = Pick<CredentialRow, 'checkedAt' | 'isRight' | 'expiresOn' | 'suspendedAt'>;

/** How far it has come; a checked one lapses by itself after its last day (TH01), whether it is suspended or not (TH02). Pure. */
export function credentialState({ checkedAt, isRight, expiresOn, suspendedAt }: Checked, now: Date): CredentialState {
  if (checkedAt === null) return 'waiting';
  if (isRight !== true) return 'wrong';
  if (expiresOn < now.toISOString().slice(0, 10)) return 'lapsed';
  return suspendedAt === null ? 'right' : 'suspended';
}

/** The badge while it holds, else null. */
export function badgeOf(row: CredentialRow | null, now: Date): Badge | null {
  if (row === null || row.checkedAt === null || credentialState(row, now) !== 'right') return null;
  const { body, place, checkedAt, expiresOn } = row;
  return { body, place, checkedAt, expiresOn };
}

/** What somebody says of where a therapist is registered. */
export interface Statement {
  body: string;
  number: string;
  place: string;
  /** `2027-03-31` */
  expiresOn: string;
}
