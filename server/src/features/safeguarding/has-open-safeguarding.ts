import type { Tx } from '../../platform/db.ts';

/** The people of safeguarding still have it: no step closes the case before they do (R18). */
export async function hasOpenSafeguarding(tx: Tx, caseId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('safeguarding')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', '<>', 'closed')
    .executeTakeFirst();
  return row !== undefined;
}
