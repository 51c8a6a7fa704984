import type { Tx } from '../../platform/db.ts';
import type { CaseRow } from './case.model.ts';
import { caseById } from './case.queries.ts';

/** The case behind something of a person's own, kept until the transaction ends: they may not know it, what they do moves it. */
export function lockCase(tx: Tx, caseId: string): Promise<CaseRow | null> {
  return caseById(tx, caseId, null, 'lock');
}
