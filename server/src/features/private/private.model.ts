import type { PrivateKind } from '@between/rules/private.ts';

/** An entry as it lies in the table. */
export interface SealedEntry {
  id: string;
  kind: PrivateKind;
  at: Date;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  /** Null once it was removed. */
  sealed: Buffer | null;
  keptFrom: string | null;
}

/** An entry opened for its owner: `body` is JSON in the shape of its kind. */
export interface PrivateEntry extends Omit<SealedEntry, 'sealed'> {
  body: string;
}

/** What a write finds where it wants to write. */
export interface Standing {
  version: number;
  /** Null once it was removed. */
  body: string | null;
  at: Date;
}

export type WriteRuling =
  /** Sent again, or nothing new: what stands is what was sent. */
  | 'stands'
  | 'insert'
  | 'replace'
  /** Words stand there that the writer has not seen: they stay beside the new ones. */
  | 'keep_both';

export interface Writing {
  body: string;
  at: Date;
  seenVersion: number;
}

/** What becomes of words sent for an entry; `kept` are its earlier words. Pure: nothing that was typed is ever lost. */
export function rulingOnWrite(standing: Standing | null, kept: readonly string[], writing: Writing): WriteRuling {
  if (standing === null) return 'insert';
  if (standing.body === writing.body && standing.at.getTime() === writing.at.getTime()) return 'stands';
  const isSeen = standing.version === writing.seenVersion;
  if (standing.body === null || standing.body === writing.body || isSeen) return 'replace';
  return kept.includes(writing.body) ? 'stands' : 'keep_both';
}
