import type { SkipReason } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Passing one case over again only changes why. */
export async function putSkip(
  tx: Tx,
  row: { caseId: string; accountId: string; reason: SkipReason; skippedAt: Date },
): Promise<void> {
  const { reason, skippedAt } = row;
  await tx
    .insertInto('caseSkip')
    .values(row)
    .onConflict((oc) => oc.columns(['caseId', 'accountId']).doUpdateSet({ reason, skippedAt }))
    .execute();
}

/** How often cases were passed over since then, by reason; never by whom. */
export async function skipsByReason(db: Db, since: Date): Promise<{ reason: SkipReason; count: number }[]> {
  const rows = await db
    .selectFrom('caseSkip')
    .select(['reason', sql<number>`count(*)::int`.as('count')])
    .where('skippedAt', '>', since)
    .groupBy('reason')
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason as SkipReason }));
}
