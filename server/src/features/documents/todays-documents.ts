import type { DocumentKind } from '@between/rules/accounts.ts';
import type { Db } from '../../platform/db.ts';
import type { DocumentRow } from './documents.model.ts';
import { currentDocuments } from './documents.queries.ts';

/** Today's version of each of these texts that has one; open to everybody. */
export function todaysDocuments(db: Db, kinds: readonly DocumentKind[]): Promise<DocumentRow[]> {
  return currentDocuments(db, kinds);
}
