import type { LegalNoticeGround } from '@between/rules/legal-notices.ts';
import type { ReportOutcome } from '@between/rules/moderation.ts';

/** A notice with the answer of its report. */
export interface LegalNoticeRow {
  id: string;
  reference: string;
  ground: LegalNoticeGround;
  createdAt: Date;
  email: string | null;
  askedAgainAt: Date | null;
  reportId: string;
  itemId: string;
  note: string;
  outcome: ReportOutcome | null;
  publicNote: string;
  answeredAt: Date | null;
}

/** What an address can lead to. */
export interface Pointed {
  /** Ids in it, the last one first: it is the nearest to the words. */
  ids: string[];
  handle: string | null;
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu;
/** An address holds a few; nobody makes us look for thousands. */
const MOST_IDS = 4;

/** Reads ids and a profile's name out of an address, wherever it was copied from. Pure. */
export function pointedBy(address: string): Pointed {
  const ids = [...address.matchAll(UUID)].map(([id]) => id.toLowerCase()).toReversed();
  const handle = /\/people\/([^/?#\s]+)/u.exec(address)?.[1] ?? null;
  return { ids: ids.slice(0, MOST_IDS), handle };
}

/** No letter that looks like another one: a reference is read aloud and typed. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten letters in two halves, from random bytes. Pure. */
export function referenceOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 10), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
