import type { Category, Entry } from '../types.ts';

/** What an author of rules writes down; the rest is the same for every rule until a clinician signs it. */
export interface Draft {
  readonly id: string;
  readonly category: Category;
  readonly why: string;
  readonly patterns: string;
  readonly scope?: Entry['scope'];
  readonly version?: number;
  readonly reviewedBy?: string | null;
}

/** Completes a rule: version 1, scope `full`, signed by nobody. */
export function entry(draft: Draft): Entry {
  return { version: 1, scope: 'full', reviewedBy: null, ...draft };
}
