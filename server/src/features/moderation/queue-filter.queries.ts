import { CASE_ROLES, DUE_MINUTES, type Lane, type Rule } from '@between/rules/moderation.ts';
import {
  CASE_AGE_MINUTES,
  labelsOf,
  type QueueFilter,
  type QueueStanding,
  reasonsOf,
  WAITING_STATUSES,
} from '@between/rules/queue.ts';
import { type RawBuilder, sql } from 'kysely';
import { addMinutes } from '../../platform/clock.ts';
import { type Actor, groupsOf, type Member } from '../../policy/actor.ts';
import { waitingForReader } from '../safety/hold-pieces.queries.ts';
import { watchedItems } from '../watches/watch-pieces.queries.ts';
import { uncoveredTopics } from '../wellness/uncovered-pieces.queries.ts';

/** What a filter is held against beside the case itself. */
export interface FilterFacts {
  now: Date;
  actor: Actor;
}

/** The lane in which a case of alias `c` stands by now: the SQL face of `standingLane`. */
export function standingSql(now: Date): RawBuilder<Lane> {
  return sql<Lane>`case when c.lane = 'normal' and c.due_at <= ${addMinutes(now, DUE_MINUTES.high)}::timestamptz then 'high' else c.lane end`;
}

/** Whether a case of alias `c` fits; a filter without parts lets everything through. Its item is looked at only where a part asks for it. */
export function fits(filter: QueueFilter, facts: FilterFacts): RawBuilder<boolean> {
  const { standing, lane, rule, group, language, age, kind } = filter;
  const parts: RawBuilder<boolean>[] = [];
  if (standing !== null) parts.push(stands(standing, facts));
  if (lane !== null) parts.push(sql`${standingSql(facts.now)} = ${lane}`);
  if (rule !== null) parts.push(pointsTo(rule));
  if (group !== null) parts.push(sql`c.group_id = (select fg.id from "group" fg where fg.slug = ${group})`);
  if (language !== null) parts.push(sql`c.language = ${language}`);
  if (age !== null) parts.push(sql`c.opened_at <= ${addMinutes(facts.now, -CASE_AGE_MINUTES[age])}::timestamptz`);
  if (kind !== null) parts.push(sql`(select ki.kind from item ki where ki.id = c.item_id) = ${kind}`);
  // A condition that is not known is not met.
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`coalesce(${sql.join(parts, sql` and `)}, false)`;
}

/**
 * Somebody's report, or the safety check, points to this rule. Asked as a value and not by EXISTS: else the planner may
 * gather all that was ever reported first, to look these few cases up in it.
 */
function pointsTo(rule: Rule): RawBuilder<boolean> {
  return sql<boolean>`(coalesce((select true from report fr where fr.case_id = c.id and fr.set_aside_at is null and fr.reason = any(${reasonsOf(rule)}::text[]) limit 1), false)
    or coalesce((select true from item fi join verdict fv on fv.item_id = fi.id and fv.item_version = fi.version
      where fi.id = c.item_id and fv.labels && ${labelsOf(rule)}::text[] limit 1), false))`;
}

/** The SQL face of `isForActor`. */
function isFor(actor: Member): RawBuilder<boolean> {
  const roles = CASE_ROLES.map((role) => {
    const groups = groupsOf(actor, [role]);
    const place = groups === 'all' ? sql`true` : sql`c.group_id = any(${groups}::uuid[])`;
    return sql<boolean>`(c.for_role = ${sql.lit(role)} and ${place})`;
  });
  return sql<boolean>`(c.for_account_id = ${actor.id}::uuid or (c.for_account_id is null and (${sql.join(roles, sql` or `)})))`;
}

function stands(standing: QueueStanding, { actor, now }: FilterFacts): RawBuilder<boolean> {
  switch (standing) {
    case 'mine':
      return actor.kind === 'guest' ? sql`false` : sql`(c.claimed_by = ${actor.id}::uuid or ${isFor(actor)})`;
    case 'crisis':
      return sql`c.lane = 'crisis'`;
    case 'to_read':
      return sql`c.item_id in (${waitingForReader})`;
    case 'in_discussion':
      return sql`c.status = 'in_discussion'`;
    case 'waiting':
      return sql`c.status = any(${[...WAITING_STATUSES]}::text[])`;
    case 'watched':
      return sql`c.item_id in (${watchedItems})`;
    case 'short_coverage':
      // Asked once whether there is any such topic: mostly there is none, and then no item is looked at.
      return sql`(c.lane <> 'crisis' and cardinality(${uncoveredTopics(now)}) > 0
        and (select si.content_topics && ${uncoveredTopics(now)} from item si where si.id = c.item_id))`;
  }
}
