import type { Tx } from '../../platform/db.ts';
import type { CaseRow } from './case.model.ts';
import { caseById } from './case.queries.ts';

/**
 * The case behind something of a person's own: they may not know it, what they do moves it. `lock` keeps it until the
 * transaction ends; `look` is for telling of it only.
 */
export function caseBehind(tx: Tx, caseId: string, how: 'lock' | 'look'): Promise<CaseRow | null> {
  return caseById(tx, caseId, null, how);
}
