import type { CrisisLevel } from '@between/rules/safety.ts';
import type { Tx } from '../../platform/db.ts';

export interface WorriedWords {
  caseId: string;
  itemId: string;
  reporterId: string | null;
  /** Whoever wrote the words; null when that is the reporter: the worry was about a name nobody has. */
  personId: string | null;
  /** What the engine proposed for the words as they stood; null when it raised nothing. */
  level: CrisisLevel | null;
}

/** What a worry points to. */
export async function worriedWords(tx: Tx, reportId: string): Promise<WorriedWords> {
  const row = await tx
    .selectFrom('report as r')
    .innerJoin('case as c', 'c.id', 'r.caseId')
    .innerJoin('item as i', 'i.id', 'r.itemId')
    .innerJoin('snapshot as s', 's.id', 'r.snapshotId')
    .leftJoin('verdict as v', (join) =>
      join.onRef('v.itemId', '=', 's.itemId').onRef('v.itemVersion', '=', 's.itemVersion'),
    )
    .select(['c.id as caseId', 'r.itemId', 'r.reporterId', 'i.authorId', 'v.level'])
    .where('r.id', '=', reportId)
    .executeTakeFirstOrThrow();
  return {
    caseId: row.caseId,
    itemId: row.itemId,
    reporterId: row.reporterId,
    personId: row.authorId === row.reporterId ? null : row.authorId,
    level: row.level as CrisisLevel | null,
  };
}
