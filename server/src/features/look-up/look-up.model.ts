import type { ItemKind, Visibility } from '@between/rules/content.ts';

/** Some words as a look from outside the queue shows them. */
export interface LookedUpItemRow {
  id: string;
  authorId: string | null;
  kind: ItemKind;
  visibility: Visibility;
  version: number;
  html: string;
  createdAt: Date;
  editedAt: Date | null;
  threadId: string | null;
  threadTitle: string | null;
  groupName: string | null;
  groupSlug: string | null;
}

/** What somebody typed, as far as it can be understood. */
export interface Asked {
  /** Ids in an address, the last one first: it is the nearest to the words. */
  ids: string[];
  handle: string | null;
  /** The last four signs of a case. */
  number: string | null;
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu;

/** Reads a handle, an address or a number out of what was typed. A short word can be a handle and a number. Pure. */
export function readAsked(what: string): Asked {
  const text = what.trim();
  const ids = [...text.matchAll(UUID)].map(([id]) => id.toLowerCase()).toReversed();
  if (ids.length > 0) return { ids, handle: null, number: null };
  const profile = /\/people\/([^/?#]+)/u.exec(text)?.[1];
  const handle = (profile ?? text).replace(/^@/u, '').toLowerCase();
  const number = /^#?([\da-f]{4})$/iu.exec(text)?.[1]?.toLowerCase() ?? null;
  return { ids: [], handle: /^[^\s/]{1,60}$/u.test(handle) ? handle : null, number };
}
