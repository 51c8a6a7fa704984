import type { ContentTopic } from '@between/rules/content.ts';
import { SETTLED_STATUSES } from '@between/rules/moderation.ts';
import { REST_MINUTES } from '@between/rules/on-call.ts';
import { DESK_ROLES, DUTY_ROLES } from '@between/rules/roles.ts';
import { BREAK_AFTER_MINUTES, HARD_TOPICS, STOP_AFTER_MINUTES, type TalkTime } from '@between/rules/wellness.ts';
import { type RawBuilder, sql } from 'kysely';
import { addMinutes } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow, isFreshDuty } from '../duty/staffed-pieces.queries.ts';
import { onDutyNow, uncoveredTopics } from './uncovered-pieces.queries.ts';
import type { WellnessRow } from './wellness.model.ts';

/** People who read in this state of the team; more than any team has. */
const MOST_PEOPLE = 200;

/** The case of alias `c` about the item of alias `i` holds words that weigh. */
export function isHardCase(c: string, i: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${c}.lane`)} = 'crisis'
    or ${sql.ref(`${i}.content_topics`)} && ${[...HARD_TOPICS]}::text[]
    or exists (select from verdict hv where hv.item_id = ${sql.ref(`${i}.id`)} and hv.level <> 'none'))`;
}

/** Limits of the place; before it is set up, the standard ones. */
const siteLimits = {
  break: sql<number>`coalesce((select break_after_minutes from site), ${sql.lit(BREAK_AFTER_MINUTES)})`,
  stop: sql<number>`coalesce((select stop_after_minutes from site), ${sql.lit(STOP_AFTER_MINUTES)})`,
};

/** Limits of the row of `w`, beside those of the place and what a lead allows this person for a time. */
function limitsOf(accountId: RawBuilder<unknown>) {
  const most = (kind: 'break' | 'stop'): RawBuilder<number> => sql<number>`greatest(${siteLimits[kind]},
    (select ${sql.ref(`x.${kind}_after_minutes`)} from wellness_exception x where x.account_id = ${accountId} and x.ended_at is null))`;
  return [
    siteLimits.break.as('siteBreakAfterMinutes'),
    siteLimits.stop.as('siteStopAfterMinutes'),
    most('break').as('mostBreakAfterMinutes'),
    most('stop').as('mostStopAfterMinutes'),
    sql<number>`least(w.break_after_minutes, ${most('break')})`.as('breakAfterMinutes'),
    sql<number>`least(w.stop_after_minutes, ${most('stop')})`.as('stopAfterMinutes'),
  ];
}

/** One's own row, as it would be before the first of it is kept. */
export async function wellnessOf(db: Db | Tx, accountId: string): Promise<WellnessRow> {
  const row = await db
    .selectFrom('account as a')
    .leftJoin('wellness as w', 'w.accountId', 'a.id')
    .select(['w.optedOutTopics', 'w.sinceBreakSeconds', 'w.sinceRestSeconds', 'w.lastHardAt', 'w.lastBeatAt'])
    .select(limitsOf(sql`a.id`))
    .where('a.id', '=', accountId)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    accountId,
    optedOutTopics: (row.optedOutTopics ?? []) as ContentTopic[],
    sinceBreakSeconds: row.sinceBreakSeconds ?? 0,
    sinceRestSeconds: row.sinceRestSeconds ?? 0,
  };
}

/** The same, locked until the end of the transaction: two tabs count one after the other. */
export async function lockWellness(tx: Tx, accountId: string): Promise<WellnessRow> {
  await tx
    .insertInto('wellness')
    .values({ accountId })
    .onConflict((oc) => oc.column('accountId').doNothing())
    .execute();
  await tx.selectFrom('wellness').select('accountId').where('accountId', '=', accountId).forUpdate().execute();
  return wellnessOf(tx, accountId);
}

export type WellnessChange = Partial<{
  optedOutTopics: ContentTopic[];
  breakAfterMinutes: number | null;
  stopAfterMinutes: number | null;
  sinceBreakSeconds: number;
  sinceRestSeconds: number;
  lastHardAt: Date;
  lastBeatAt: Date;
}>;

export async function changeWellness(tx: Tx, accountId: string, change: WellnessChange): Promise<void> {
  await tx.updateTable('wellness').set(change).where('accountId', '=', accountId).execute();
}

/** Adds reading time to the day. */
export async function addExposure(
  tx: Tx,
  row: { accountId: string; caseId: string; seconds: number; isHard: boolean; at: Date },
): Promise<void> {
  const { accountId, caseId, seconds, isHard, at } = row;
  const cases = isHard ? [caseId] : [];
  await sql`
    insert into exposure (account_id, day, seconds, hard_seconds, hard_cases)
    values (${accountId}, (${at}::timestamptz at time zone 'UTC')::date, ${seconds}, ${isHard ? seconds : 0}, ${cases}::uuid[])
    on conflict (account_id, day) do update set
      seconds = exposure.seconds + excluded.seconds,
      hard_seconds = exposure.hard_seconds + excluded.hard_seconds,
      hard_cases = case when exposure.hard_cases @> excluded.hard_cases then exposure.hard_cases
        else exposure.hard_cases || excluded.hard_cases end`.execute(tx);
}

export interface ExposureDayRow {
  day: string;
  seconds: number;
  hardSeconds: number;
  hardCases: number;
}

/** Sums of the whole team by day, newest first: nobody's own. */
export async function exposureByDay(db: Db, since: Date): Promise<ExposureDayRow[]> {
  const { rows } = await sql<ExposureDayRow>`
    select to_char(day, 'YYYY-MM-DD') as day, sum(seconds)::int as "seconds", sum(hard_seconds)::int as "hardSeconds",
      sum(cardinality(hard_cases))::int as "hardCases"
    from exposure where day >= (${since}::timestamptz at time zone 'UTC')::date
    group by day order by day desc limit 31`.execute(db);
  return rows;
}

/** Readers of now who hold a role: what each has read since their rest, without a name. */
export async function readingNow(db: Db, now: Date): Promise<WellnessRow[]> {
  const rows = await db
    .selectFrom('wellness as w')
    .select(['w.accountId', 'w.sinceBreakSeconds', 'w.sinceRestSeconds', 'w.lastHardAt', 'w.lastBeatAt'])
    .select(limitsOf(sql`w.account_id`))
    .where(holdsRoleNow('w.accountId', DESK_ROLES, now))
    .limit(MOST_PEOPLE)
    .execute();
  return rows.map((row) => ({ ...row, optedOutTopics: [] }));
}

/** Open cases with a topic that everybody on duty has opted out of: coverage is short, and the case stays in sight (MO17). */
export async function shortTopics(db: Db, now: Date): Promise<{ topic: ContentTopic; open: number }[]> {
  const { rows } = await sql<{ topic: ContentTopic; open: number }>`
    with here as (${onDutyNow(now)})
    select topic, count(*)::int as open
    from "case" c join item i on i.id = c.item_id, unnest(i.content_topics) as topic
    where c.status <> all(${[...SETTLED_STATUSES]}::text[])
      and exists (select from here) and not exists (select from here h where not topic = any(h.topics))
    group by topic order by topic`.execute(db);
  return rows;
}

export interface CardFacts {
  caseId: string;
  topics: ContentTopic[];
  isHard: boolean;
  isCrisis: boolean;
  /** Nobody on duty takes one of the topics; a crisis is taken by everybody. */
  isShort: boolean;
  /** Somebody is at risk beside it who nobody has taken yet, at more than a concern. */
  isSevere: boolean;
}

/** What a person's choices are held against, for cases of the queue. */
export async function factsOfCases(db: Db | Tx, caseIds: readonly string[], now: Date): Promise<CardFacts[]> {
  const rows = await db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .select(['c.id as caseId', 'i.contentTopics as topics', isHardCase('c', 'i').as('isHard')])
    .select([
      sql<boolean>`c.lane = 'crisis'`.as('isCrisis'),
      sql<boolean>`c.lane <> 'crisis' and i.content_topics && ${uncoveredTopics(now)}`.as('isShort'),
      sql<boolean>`exists (select from crisis_case k where k.case_id = c.id and k.level <> 'concern' and k.state in ('detected', 'paged'))`.as(
        'isSevere',
      ),
    ])
    .where('c.id', 'in', caseIds)
    .limit(caseIds.length)
    .execute();
  return rows.map((row) => ({ ...row, topics: row.topics as ContentTopic[] }));
}

export interface SevereRest {
  /** Cases of severe crises that this person took a short while ago. */
  takenCaseIds: readonly string[];
  /** Somebody else is here for the whole place who took none: only then is anybody passed over (R20). */
  isAnybodyElseHere: boolean;
}

/** What passes the next severe case on to a colleague: the same rule as for calls. */
export async function severeRest(db: Db, accountId: string, now: Date): Promise<SevereRest> {
  const since = addMinutes(now, -REST_MINUTES);
  const took = sql`select from crisis_case k where not k.is_canary and k.level <> 'concern' and k.acknowledged_at > ${since}::timestamptz`;
  const { rows } = await sql<SevereRest>`
    select array(select k.case_id::text from crisis_case k where k.acknowledged_by = ${accountId}::uuid
        and not k.is_canary and k.level <> 'concern' and k.acknowledged_at > ${since}::timestamptz limit 50) as taken_case_ids,
      exists (select from duty d where d.account_id <> ${accountId}::uuid and ${isFreshDuty('d', now)}
        and ${holdsRoleNow('d.account_id', DUTY_ROLES, now, sql`null::uuid`)}
        and not exists (${took} and k.acknowledged_by = d.account_id)) as is_anybody_else_here`.execute(db);
  return rows[0] ?? { takenCaseIds: [], isAnybodyElseHere: false };
}

export interface TalkRequestRow {
  id: string;
  by: string;
  askedAt: Date;
  answer: TalkTime | null;
  answeredAt: Date | null;
}

const MOST_REQUESTS = 50;

/** Requests to talk that wait, oldest first. */
export async function waitingRequests(db: Db): Promise<TalkRequestRow[]> {
  const rows = await db
    .selectFrom('talkRequest as t')
    .innerJoin('account as a', 'a.id', 't.accountId')
    .select(['t.id', 'a.handle as by', 't.askedAt', 't.answer', 't.answeredAt'])
    .where('t.answeredAt', 'is', null)
    .orderBy('t.askedAt')
    .limit(MOST_REQUESTS)
    .execute();
  return rows.map((row) => ({ ...row, answer: row.answer as TalkTime | null }));
}

/** One's newest request. */
export async function ownRequest(db: Db, accountId: string): Promise<TalkRequestRow | null> {
  const row = await db
    .selectFrom('talkRequest as t')
    .innerJoin('account as a', 'a.id', 't.accountId')
    .select(['t.id', 'a.handle as by', 't.askedAt', 't.answer', 't.answeredAt'])
    .where('t.accountId', '=', accountId)
    .orderBy('t.askedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, answer: row.answer as TalkTime | null };
}

/** Asks; an open request stays the one it is. @returns false when one waits already. */
export async function insertRequest(tx: Tx, row: { id: string; accountId: string; askedAt: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('talkRequest')
    .values(row)
    .onConflict((oc) => oc.column('accountId').where('answeredAt', 'is', null).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns whom it answers; null when somebody answered already. */
export async function answerRequest(
  tx: Tx,
  id: string,
  change: { answer: TalkTime; answeredAt: Date; answeredBy: string },
): Promise<string | null> {
  const row = await tx
    .updateTable('talkRequest')
    .set(change)
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .where('accountId', '<>', change.answeredBy)
    .returning('accountId')
    .executeTakeFirst();
  return row?.accountId ?? null;
}

/** Whoever may answer somebody who wants to talk. */
export async function supervisors(tx: Tx, key: { now: Date; exceptId: string }): Promise<string[]> {
  const rows = await tx
    .selectFrom('account as a')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where('a.id', '<>', key.exceptId)
    .where(holdsRoleNow('a.id', ['lead', 'clinician'], key.now))
    .limit(MOST_PEOPLE)
    .execute();
  return rows.map(({ id }) => id);
}

export async function changeDefaults(
  tx: Tx,
  change: { breakAfterMinutes: number; stopAfterMinutes: number },
): Promise<void> {
  await tx.updateTable('site').set(change).execute();
}
