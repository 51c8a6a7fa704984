import { HOLD_CHOICES_OF, HOLD_REASONS } from '@between/rules/safety.ts';
import { type RawBuilder, sql } from 'kysely';
import type { FieldSql } from '../../graphql/compiled/sql-map.ts';
import { isoInstant } from '../../platform/sql-time.ts';
import { HOLD_KIND_OF } from './hold.model.ts';

/** Somebody has taken the case of the words in `item`: the crisis case is acknowledged, or the case is claimed or beyond. */
export function isSeenBySomebody(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (select from crisis_case hk where hk.item_id = ${itemId} and hk.state <> 'closed' and hk.acknowledged_at is not null)
    or exists (select from "case" hc where hc.item_id = ${itemId} and hc.status not in ('new', 'queued', 'reopened', 'closed', 'merged'))
  )`;
}

const IS_WAITING = sql`hr.ended_at is null and hr.reason = 'review'`;

/** All words that wait to be read: few, and gathered once where many cases are held against them. */
export const waitingForReader = sql`select hr.item_id from item_hold hr where ${IS_WAITING}`;

/** These words wait to be read before others see them (MO52). Asked as a value, as every part of the queue is. */
export function waitsForReader(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`coalesce((select true from item_hold hr where hr.item_id = ${itemId} and ${IS_WAITING}), false)`;
}

/** SQL face of `Post.hold` and its like: `p` is the item's row, shown to its author only while the words wait. */
export function ownHold(item: string, isOwn: RawBuilder<unknown>, select: (row: string) => RawBuilder<unknown>) {
  return sql`case when ${sql.ref(`${item}.visibility`)} = 'held' and ${isOwn} then (
    select ${select('h')} from item_hold h where h.item_id = ${sql.ref(`${item}.id`)} and h.ended_at is null) end`;
}

/** SQL face of `Post.hasWaited`: a person gave the words free, and their author reads an apology for the wait (R12). */
export function ownWaited(item: string, isOwn: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${sql.ref(`${item}.visibility`)} = 'published' and coalesce(${isOwn}, false) and exists (
    select from item_hold hw where hw.item_id = ${sql.ref(`${item}.id`)} and hw.was_apology_sent and hw.ended_at is not null))`;
}

const KIND = sql`case h.reason ${sql.join(
  HOLD_REASONS.map((reason) => sql`when ${sql.lit(reason)} then ${sql.lit(HOLD_KIND_OF[reason])}`),
  sql` `,
)} end`;
const CHOICES = sql`case h.reason ${sql.join(
  HOLD_REASONS.map(
    (reason) => sql`when ${sql.lit(reason)} then ${sql.lit(`{${HOLD_CHOICES_OF[reason].join(',')}}`)}::text[]`,
  ),
  sql` `,
)} end`;

/** `ItemHold` for compiled documents; `h` is a row of `item_hold`. */
export const holdFields: Record<string, FieldSql> = {
  itemId: () => sql`h.item_id`,
  kind: () => KIND,
  since: () => isoInstant(sql`h.held_at`),
  until: () => isoInstant(sql`h.until`),
  isSeen: () => isSeenBySomebody(sql`h.item_id`),
  mayChoose: () => sql`h.told_at is not null and cardinality(array_remove(${CHOICES}, h.choice)) > 0`,
  choices: () => sql`case when h.told_at is null then '{}'::text[] else array_remove(${CHOICES}, h.choice) end`,
  choice: () => sql`h.choice`,
};
