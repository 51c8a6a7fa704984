import { POLL_OPTIONS, POLLS_EACH, type PollState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PollRow } from './polls.model.ts';

function shownPolls(db: Db | Tx) {
  return db.selectFrom('poll').select(['id', 'workshopId', 'question', 'choice', 'options', 'state']);
}

/** Polls of a workshop, the newest first. */
export function pollsOf(db: Db, workshopId: string, states: readonly PollState[]): Promise<PollRow[]> {
  return shownPolls(db)
    .where('workshopId', '=', workshopId)
    .where('state', 'in', [...states])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(POLLS_EACH)
    .$castTo<PollRow>()
    .execute();
}

/** One poll; `lock` keeps its row. Null when there is none. */
export async function pollById(db: Db | Tx, id: string, lock: 'lock' | 'look' = 'look'): Promise<PollRow | null> {
  let query = shownPolls(db).where('id', '=', id).$castTo<PollRow>();
  if (lock === 'lock') query = query.forUpdate();
  return (await query.executeTakeFirst()) ?? null;
}

/** What somebody chose, by poll. */
export async function ownAnswers(
  db: Db,
  accountId: string,
  pollIds: readonly string[],
): Promise<Map<string, number[]>> {
  const rows = await db
    .selectFrom('pollAnswer')
    .select(['pollId', 'chosen'])
    .where('accountId', '=', accountId)
    .where('pollId', 'in', [...pollIds])
    .execute();
  return new Map(rows.map(({ pollId, chosen }) => [pollId, chosen]));
}

/** How many people answered each poll, and how many chose each place. Numbers only. */
export async function countsOf(
  db: Db,
  pollIds: readonly string[],
): Promise<Map<string, { people: number; counts: number[] }>> {
  if (pollIds.length === 0) return new Map();
  // `unnest` in the select list has no form in Kysely.
  const { rows } = await sql<{ pollId: string; people: number; counts: number[] }>`
    select a.poll_id, count(*)::int as people, array(
      select (select count(*) from poll_answer b where b.poll_id = a.poll_id and place = any(b.chosen))::int
      from generate_series(0, ${POLL_OPTIONS.max - 1}::int) as place order by place
    ) as counts
    from poll_answer a where a.poll_id = any(${pollIds}::uuid[]) group by a.poll_id`.execute(db);
  return new Map(rows.map(({ pollId, ...counts }) => [pollId, counts]));
}

export async function insertPoll(tx: Tx, row: PollRow & { createdAt: Date }): Promise<void> {
  await tx.insertInto('poll').values(row).execute();
}

export async function countPolls(tx: Tx, workshopId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('poll')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('workshopId', '=', workshopId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function setPollState(tx: Tx, id: string, state: PollState): Promise<void> {
  await tx.updateTable('poll').set({ state }).where('id', '=', id).execute();
}

/** One poll at a time: what was open ends. */
export async function closeOpenPolls(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .updateTable('poll')
    .set({ state: 'closed' })
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'open')
    .execute();
}

export async function deletePoll(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('poll').where('id', '=', id).execute();
}

export async function saveAnswer(tx: Tx, row: { pollId: string; accountId: string; chosen: number[] }): Promise<void> {
  await tx
    .insertInto('pollAnswer')
    .values(row)
    .onConflict((oc) => oc.columns(['pollId', 'accountId']).doUpdateSet({ chosen: row.chosen }))
    .execute();
}

/** What somebody answered in polls that are not closed yet goes; a shown result that changed would tell what they chose. */
export async function deleteOpenAnswers(tx: Tx, accountId: string): Promise<void> {
  await tx
    .deleteFrom('pollAnswer')
    .where('accountId', '=', accountId)
    .where('pollId', 'in', (eb) => eb.selectFrom('poll').select('poll.id').where('poll.state', '!=', 'closed'))
    .execute();
}
