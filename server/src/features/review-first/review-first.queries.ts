import { REVIEW_WAIT_DAYS } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import { addDays } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { PastWaits } from './review-first.model.ts';
import { isReadFirstIn } from './review-pieces.queries.ts';

/** Whether the group has posts of this account read first. */
export async function groupReadsFirst(db: Db | Tx, groupId: string, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('group as g')
    .select(isReadFirstIn(accountId).as('isReadFirst'))
    .where('g.id', '=', groupId)
    .executeTakeFirst();
  return row?.isReadFirst ?? false;
}

/** How long words of this group waited for a reader in the last days, in minutes. */
export async function pastWaits(db: Db, groupId: string, now: Date): Promise<PastWaits> {
  const minutes = sql`extract(epoch from h.ended_at - h.held_at) / 60`;
  const row = await db
    .selectFrom('itemHold as h')
    .innerJoin('item as i', 'i.id', 'h.itemId')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number | null>`percentile_cont(0.5) within group (order by ${minutes})`.as('usual'),
      sql<number | null>`percentile_cont(0.9) within group (order by ${minutes})`.as('most'),
    ])
    .where('h.reason', '=', 'review')
    .where('h.endedAt', '>', addDays(now, -REVIEW_WAIT_DAYS))
    .where('i.groupId', '=', groupId)
    // Words that their author took back waited for nobody.
    .where('i.visibility', '<>', 'author_deleted')
    .executeTakeFirstOrThrow();
  return row;
}

/** Whether these words wait for a reader now. */
export async function isWaitingForReader(db: Db | Tx, itemId: string): Promise<boolean> {
  const row = await db
    .selectFrom('itemHold')
    .select('itemId')
    .where('itemId', '=', itemId)
    .where('endedAt', 'is', null)
    .where('reason', '=', 'review')
    .executeTakeFirst();
  return row !== undefined;
}
