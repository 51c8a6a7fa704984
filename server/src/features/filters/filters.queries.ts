import type { ContentTopic, TopicFilter } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { ReaderFilters } from './filters.model.ts';

/** A reader's choices and whether today is a hard day, in one query. */
export async function filtersOf(db: Db | Tx, accountId: string, now: Date): Promise<ReaderFilters> {
  const rows = await db
    .selectFrom('account as a')
    .leftJoin('topicFilter as f', 'f.accountId', 'a.id')
    .select(['a.hardDayUntil', 'f.topic', 'f.mode'])
    .where('a.id', '=', accountId)
    .limit(50)
    .execute();
  const choices = rows.flatMap(({ topic, mode }) =>
    topic === null || mode === null ? [] : [[topic as ContentTopic, mode as TopicFilter] as const],
  );
  const until = rows[0]?.hardDayUntil ?? null;
  return { choices: new Map(choices), isHardDay: until !== null && until > now };
}

export async function upsertTopicFilters(
  db: Db | Tx,
  accountId: string,
  choices: readonly { topic: ContentTopic; mode: TopicFilter }[],
): Promise<void> {
  await db
    .insertInto('topicFilter')
    .values(choices.map(({ topic, mode }) => ({ accountId, topic, mode })))
    .onConflict((oc) => oc.columns(['accountId', 'topic']).doUpdateSet((eb) => ({ mode: eb.ref('excluded.mode') })))
    .execute();
}
