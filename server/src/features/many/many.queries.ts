import { WORRY_REASONS } from '@between/rules/moderation.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** What is read of a case before it is decided with others. */
export interface ManyFactsRow {
  caseId: string;
  version: number;
  itemVersion: number;
  author: string | null;
  words: string;
  isAtRisk: boolean;
  followsReport: boolean;
}

/** Somebody is at risk: by the lane, by the safety check of these words, or in a crisis or a file that is open. */
const isAtRisk: RawBuilder<boolean> = sql<boolean>`(c.lane = 'crisis'
  or exists (select from verdict rv where rv.item_id = i.id and rv.item_version = i.version and rv.level <> 'none')
  or exists (select from crisis_case rk where rk.case_id = c.id and rk.state <> 'closed')
  or exists (select from crisis_case rp where rp.person_id = i.author_id and rp.state <> 'closed' and not rp.is_canary)
  or exists (select from safeguarding rs where rs.case_id = c.id and rs.state <> 'closed'))`;

/** Facts of these cases, in no order. The caller has asked whether each may be known. */
export async function manyFacts(db: Db | Tx, caseIds: readonly string[]): Promise<ManyFactsRow[]> {
  return db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['c.id as caseId', 'c.version', 'i.version as itemVersion', 'a.handle as author', 'i.body as words'])
    .select([
      isAtRisk.as('isAtRisk'),
      sql<boolean>`exists (select from report r where r.case_id = c.id and r.set_aside_at is null and r.reason <> all(${[...WORRY_REASONS]}::text[]))`.as(
        'followsReport',
      ),
    ])
    .where('c.id', 'in', caseIds)
    .limit(caseIds.length)
    .execute();
}

/** Cases that this person decided together and has not taken back, in the order in which they were decided. */
export async function casesOfBatch(
  db: Db,
  key: { batchId: string; deciderId: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('decision')
    .select('caseId')
    .where('batchId', '=', key.batchId)
    .where('decidedBy', '=', key.deciderId)
    .where('undoneAt', 'is', null)
    .orderBy('id')
    .limit(key.limit)
    .execute();
  return rows.map(({ caseId }) => caseId);
}
