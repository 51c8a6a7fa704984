import { CONTENT_TOPICS } from '@between/rules/content.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { holdsRoleNow, isFreshDuty } from '../duty/staffed-pieces.queries.ts';

/** Whoever is on duty, with the topics that they do not take. */
export function onDutyNow(now: Date): RawBuilder<unknown> {
  return sql`
    select d.account_id, coalesce(w.opted_out_topics, '{}') as topics
    from duty d left join wellness w on w.account_id = d.account_id
    where ${isFreshDuty('d', now)} and ${holdsRoleNow('d.account_id', DUTY_ROLES, now)}`;
}

/** Topics that nobody on duty takes, as an array; empty while nobody is on duty (MO17). It asks no row: once a statement. */
export function uncoveredTopics(now: Date): RawBuilder<string[]> {
  return sql<string[]>`(
    with here as (${onDutyNow(now)})
    select coalesce(array_agg(topic), '{}') from unnest(${[...CONTENT_TOPICS]}::text[]) as topic
    where exists (select from here) and not exists (select from here h where not topic = any(h.topics)))`;
}
