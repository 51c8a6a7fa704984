import type { ItemKind, Visibility } from '@between/rules/content.ts';
import {
  type CaseRole,
  type CaseStatus,
  type EscalationRoute,
  type Lane,
  SETTLED_STATUSES,
} from '@between/rules/moderation.ts';
import type { QueueFilter } from '@between/rules/queue.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCases, visibleOpenCases } from '../../policy/case.policy.ts';
import type { CaseCardRow, ReasonCount } from './case.model.ts';
import { waitsForReader } from '../safety/hold-pieces.queries.ts';
import { isWatched } from '../watches/watch-pieces.queries.ts';
import { type FilterFacts, fits, standingSql } from './queue-filter.queries.ts';
import type { QueuePlace } from './queue-place.ts';

/** The crisis lane first, always (MO03). Behind it due times alone decide: no lane waits for another to run empty (MO04). */
const isBehindCrisis = sql<boolean>`(c.lane <> 'crisis')`;

/** In words, not as values: only then is it known beforehand that the index of open cases fits. */
const isOpenCase = sql<boolean>`(c.status <> all (array[${sql.join(SETTLED_STATUSES.map((status) => sql.lit(status)))}]))`;

/** Cases that the actor may know, with what of their item is on a card. A page is picked out of these before anything else is looked up. */
function cases(db: Db, actor: Actor) {
  return db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .select([
      'c.id',
      'c.itemId',
      'c.lane',
      'c.status',
      'c.openedAt',
      'c.dueAt',
      'c.leaseUntil',
      'c.claimedBy',
      'c.reportCount',
      'c.groupId',
      'c.wakeAt',
      'c.escalatedTo',
      'c.forAccountId',
      'c.forRole',
      'i.roomId',
      'i.kind as itemKind',
      'i.visibility',
    ])
    .where(visibleCases(actor, 'c', 'i'));
}

/** Each of a page of cases with everything that is shown on its card, in the order of the page only where it is asked for again. */
function cards(db: Db, actor: Actor, page: ReturnType<typeof cases>, freshSince: Date) {
  return db
    .selectFrom(page.as('c'))
    .leftJoin('post as p', 'p.itemId', 'c.itemId')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select([
      'c.id',
      'c.lane',
      'c.status',
      'c.openedAt',
      'c.dueAt',
      'c.leaseUntil',
      'c.claimedBy',
      'c.reportCount',
      'c.groupId',
      'c.wakeAt',
      'c.escalatedTo',
      'c.forAccountId',
      'c.forRole',
      'c.itemKind',
      'c.visibility',
      't.title',
    ])
    .select([
      sql<string | null>`(select h.handle from account h where h.id = c.claimed_by)`.as('claimedByHandle'),
      sql<string | null>`(select f.handle from account f where f.id = c.for_account_id)`.as('forHandle'),
      sql<string | null>`(select g.name from "group" g where g.id = c.group_id)`.as('groupName'),
      sql<
        string | null
      >`(select w.title from room r join workshop w on w.id = r.workshop_id where r.id = c.room_id)`.as(
        'workshopTitle',
      ),
      sql<boolean>`coalesce(t.opening_item_id = c.item_id, false)`.as('isOpening'),
      sql<
        ReasonCount[]
      >`(select coalesce(json_agg(json_build_object('reason', n.reason, 'count', n.count) order by n.count desc, n.reason), '[]')
        from (select r.reason, count(*)::int as count from report r where r.case_id = c.id and r.set_aside_at is null group by r.reason) n)`.as(
        'reasons',
      ),
      sql<boolean>`exists (select from case_skip sk where sk.case_id = c.id and sk.account_id = ${actor.kind === 'member' ? actor.id : null}::uuid)`.as(
        'isSkipped',
      ),
      waitsForReader(sql`c.item_id`).as('isToRead'),
      isWatched(sql`c.item_id`).as('isWatched'),
      sql<number>`(select count(*)::int from case_viewer v where v.case_id = c.id and v.seen_at > ${freshSince})`.as(
        'viewerCount',
      ),
    ]);
}

function toCard(row: Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]): CaseCardRow {
  return {
    ...row,
    lane: row.lane as Lane,
    status: row.status as CaseStatus,
    itemKind: row.itemKind as ItemKind,
    visibility: row.visibility as Visibility,
    escalatedTo: row.escalatedTo as EscalationRoute | null,
    forRole: row.forRole as CaseRole | null,
  };
}

/** Open cases the actor may work on. No filter takes the crisis lane out of sight (MO03). */
export async function openCases(
  db: Db,
  actor: Actor,
  page: { filter: QueueFilter; facts: FilterFacts; after: QueuePlace | null; limit: number; freshSince: Date },
): Promise<CaseCardRow[]> {
  const { filter, facts, after, limit } = page;
  let picked = cases(db, actor)
    .where(isOpenCase)
    .where(sql<boolean>`(c.lane = 'crisis' or ${fits(filter, facts)})`)
    .orderBy(isBehindCrisis)
    .orderBy('c.dueAt')
    .orderBy('c.id')
    .limit(limit);
  if (after !== null) {
    picked = picked.where(
      sql<boolean>`(${isBehindCrisis}, c.due_at, c.id) > (${!after.isCrisis}::boolean, ${after.dueAt}::timestamptz, ${after.id}::uuid)`,
    );
  }
  const rows = await cards(db, actor, picked, page.freshSince)
    .orderBy(isBehindCrisis)
    .orderBy('c.dueAt')
    .orderBy('c.id')
    .limit(limit)
    .execute();
  return rows.map(toCard);
}

/** Single cards, closed ones too: rows on a screen follow what happened to them. Whatever the actor may not know is left out. */
export async function cardsById(
  db: Db,
  actor: Actor,
  key: { ids: readonly string[]; freshSince: Date },
): Promise<CaseCardRow[]> {
  if (key.ids.length === 0) return [];
  const picked = cases(db, actor).where('c.id', 'in', key.ids).limit(key.ids.length);
  const rows = await cards(db, actor, picked, key.freshSince).limit(key.ids.length).execute();
  return rows.map(toCard);
}

export interface LaneCount {
  lane: Lane;
  open: number;
  late: number;
}

/** How much stands in each lane that the actor works on; `late` is past its due time. */
export async function laneCounts(db: Db, actor: Actor, now: Date): Promise<LaneCount[]> {
  const rows = await db
    .selectFrom('case as c')
    .select([
      standingSql(now).as('lane'),
      sql<number>`count(*)::int`.as('open'),
      sql<number>`(count(*) filter (where c.due_at < ${now} and c.status in ('queued', 'reopened', 'new', 'claimed')))::int`.as(
        'late',
      ),
    ])
    .where(isOpenCase)
    .where(visibleOpenCases(actor, 'c'))
    .groupBy(sql`1`)
    .execute();
  return rows;
}

/** Which of these open cases fit a view: those that stand there anyhow, such as the crisis lane, only when they do. */
export async function idsThatFit(
  db: Db,
  actor: Actor,
  asked: { ids: readonly string[]; filter: QueueFilter; facts: FilterFacts },
): Promise<string[]> {
  if (asked.ids.length === 0) return [];
  const rows = await db
    .selectFrom('case as c')
    .select('c.id')
    .where('c.id', 'in', asked.ids)
    .where(isOpenCase)
    .where(visibleOpenCases(actor, 'c'))
    .where(fits(asked.filter, asked.facts))
    .limit(asked.ids.length)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many open cases fit each of these filters, in one reading of the queue. */
export async function countsOf(
  db: Db,
  actor: Actor,
  filters: readonly QueueFilter[],
  facts: FilterFacts,
): Promise<number[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((filter) => sql`count(*) filter (where ${fits(filter, facts)})`);
  const row = await db
    .selectFrom('case as c')
    .select(sql<number[]>`array[${sql.join(counts)}]::int[]`.as('counts'))
    .where(isOpenCase)
    .where(visibleOpenCases(actor, 'c'))
    .executeTakeFirstOrThrow();
  return row.counts;
}

/** By whose words, which words, or the id or the last four signs of the case itself. */
export type CasesAbout = { authorId: string } | { itemId: string } | { caseId: string } | { number: string };

/** Cases outside of the queue, closed ones too, the newest first. Of a member none about being at risk (R22). */
export async function cardsAbout(
  db: Db,
  actor: Actor,
  asked: { about: CasesAbout; freshSince: Date; limit: number },
): Promise<CaseCardRow[]> {
  const picked = cases(db, actor)
    .where(isAbout(asked.about))
    .orderBy('c.openedAt', 'desc')
    .orderBy('c.id')
    .limit(asked.limit);
  const rows = await cards(db, actor, picked, asked.freshSince)
    .orderBy('c.openedAt', 'desc')
    .orderBy('c.id')
    .limit(asked.limit)
    .execute();
  return rows.map(toCard);
}

function isAbout(about: CasesAbout): RawBuilder<boolean> {
  if ('authorId' in about) return sql`(i.author_id = ${about.authorId}::uuid and c.lane <> 'crisis')`;
  if ('itemId' in about) return sql`c.item_id = ${about.itemId}::uuid`;
  return 'caseId' in about ? sql`c.id = ${about.caseId}::uuid` : sql`"right"(c.id::text, 4) = ${about.number}`;
}
