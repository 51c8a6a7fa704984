import type { ItemKind, Visibility } from '@between/rules/content.ts';
import {
  type CaseEvent,
  type CaseRole,
  type CaseStatus,
  type EscalationRoute,
  type Lane,
  SETTLED_STATUSES,
} from '@between/rules/moderation.ts';
import type { CaseLanguage } from '@between/rules/queue.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { ASLEEP, type CaseRow } from './case.model.ts';

/** One case with what decides about it; `lock` keeps its row until the transaction ends. */
export async function caseById(
  db: Db | Tx,
  id: string,
  actorId: string | null,
  lock: 'lock' | 'look',
): Promise<CaseRow | null> {
  // Locked first and read afterwards: a row waited for would bring its own new values beside old ones of its neighbours.
  if (lock === 'lock') await db.selectFrom('case').select('id').where('id', '=', id).forUpdate().execute();
  const row = await db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('account as h', 'h.id', 'c.claimedBy')
    .leftJoin('account as f', 'f.id', 'c.forAccountId')
    .select([
      'c.id',
      'c.itemId',
      'c.groupId',
      'c.lane',
      'c.status',
      'c.version',
      'c.openedAt',
      'c.dueAt',
      'c.claimedBy',
      'c.leaseUntil',
      'c.reportCount',
      'c.wakeAt',
      'c.waitReason',
      'c.escalatedTo',
      'c.forAccountId',
      'c.forRole',
      'f.handle as forHandle',
      'i.authorId',
      'i.kind as itemKind',
      'i.version as itemVersion',
      'i.visibility',
      'h.handle as claimedByHandle',
      'c.mergedInto',
    ])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('case as n')
            .innerJoin('item as ni', 'ni.id', 'n.itemId')
            .select('n.id')
            .whereRef('n.mergedInto', '=', 'c.id')
            .where('ni.authorId', '=', actorId),
        )
        .as('hasOwnMerged'),
      eb
        .exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .where('r.reporterId', '=', actorId)
            .where((w) =>
              w.or([
                w('r.caseId', '=', w.ref('c.id')),
                w('r.mergedFrom', '=', w.ref('c.id')),
                w.and([w('r.caseId', 'is', null), w('r.itemId', '=', w.ref('c.itemId'))]),
              ]),
            ),
        )
        .as('isReporter'),
      sql<string[]>`array(
        select unnest(array_remove(array[d.decided_by, d.confirmed_by], null))::text from decision d
        where d.id = (select l.id from decision l where l.case_id = c.id and l.undone_at is null order by l.decided_at desc, l.id desc limit 1)
      )`.as('deciders'),
      sql<boolean>`exists (
        select from legal_notice ln
        join report lr on lr.id = ln.report_id
        join decision ld on ld.case_id = lr.case_id and ld.undone_at is null and ld.decided_at <= ln.asked_again_at
        where lr.case_id = c.id and lr.outcome is null and ${actorId}::uuid in (ld.decided_by, ld.confirmed_by)
      )`.as('hasLookedFirst'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...row,
    lane: row.lane as Lane,
    status: row.status as CaseStatus,
    itemKind: row.itemKind as ItemKind,
    visibility: row.visibility as Visibility,
    escalatedTo: row.escalatedTo as EscalationRoute | null,
    forRole: row.forRole as CaseRole | null,
    isReporter: Boolean(row.isReporter),
    hasOwnMerged: Boolean(row.hasOwnMerged),
  };
}

/** The case of an item that a report belongs to: the open one, else the one that was closed last. */
export async function caseOfItem(
  tx: Tx,
  itemId: string,
): Promise<{ id: string; status: CaseStatus; lane: Lane; version: number; dueAt: Date } | null> {
  const row = await tx
    .selectFrom('case')
    .select(['id', 'status', 'lane', 'version', 'dueAt'])
    .where('itemId', '=', itemId)
    .where('status', '<>', 'merged')
    .orderBy(sql`status in (${sql.join(SETTLED_STATUSES)})`)
    .orderBy('openedAt', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, lane: row.lane as Lane, status: row.status as CaseStatus };
}

export interface NewCase {
  id: string;
  itemId: string;
  groupId: string | null;
  lane: Lane;
  status: CaseStatus;
  openedAt: Date;
  dueAt: Date;
  /** Of the words; null where it cannot be told. */
  language: CaseLanguage | null;
}

export async function insertCase(tx: Tx, row: NewCase): Promise<void> {
  await tx.insertInto('case').values(row).execute();
}

export interface CaseChange {
  status?: CaseStatus;
  lane?: Lane;
  dueAt?: Date;
  claimedBy?: string | null;
  leaseUntil?: Date | null;
  wakeAt?: Date | null;
  waitReason?: string;
  forAccountId?: string | null;
  forRole?: CaseRole | null;
  escalatedTo?: EscalationRoute | null;
  closedAt?: Date | null;
  mergedInto?: string | null;
  mergedVia?: string | null;
}

/** Writes a change and the next version; false when someone else changed the case since `version` was read. */
export async function updateCase(tx: Tx, id: string, version: number, change: CaseChange): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('case')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Sets the number of reports by counting them: reports fold, so adding one would drift. */
export async function recountReports(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable('case')
    .set((eb) => ({
      reportCount: eb
        .selectFrom('report')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('caseId', '=', caseId)
        .where('setAsideAt', 'is', null),
    }))
    .where('id', '=', caseId)
    .execute();
}

/** Renews a lease that still holds; false when it has ended or belongs to someone else. No new version: nothing changed for others. */
export async function renewLease(db: Db, id: string, holderId: string, now: Date, until: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('case')
    .set({ leaseUntil: until })
    .where('id', '=', id)
    .where('status', '=', 'claimed')
    .where('claimedBy', '=', holderId)
    .where('leaseUntil', '>', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Claims whose lease is over, locked for this transaction. */
export async function endedLeases(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ id: string; version: number; lane: Lane; claimedBy: string | null }[]> {
  const rows = await tx
    .selectFrom('case')
    .select(['id', 'version', 'lane', 'claimedBy'])
    .where('status', '=', 'claimed')
    .where('leaseUntil', '<=', now)
    .orderBy('leaseUntil')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, lane: row.lane as Lane }));
}

/** Cases whose time aside is over, locked for this transaction. */
export async function casesToWake(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ id: string; status: CaseStatus; version: number; lane: Lane; forAccountId: string | null }[]> {
  const rows = await tx
    .selectFrom('case')
    .select(['id', 'status', 'version', 'lane', 'forAccountId'])
    .where('status', 'in', [...ASLEEP])
    .where('wakeAt', '<=', now)
    .orderBy('wakeAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as CaseStatus, lane: row.lane as Lane }));
}

/** A crisis case stands beside it that nobody has closed: until then the case of the words stays open (R19). */
export async function hasOpenCrisis(tx: Tx, caseId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('crisisCase')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', '<>', 'closed')
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewCaseEvent {
  id: string;
  caseId: string;
  event: CaseEvent;
  actorId: string | null;
  fromStatus: CaseStatus | null;
  toStatus: CaseStatus;
  note: string;
  caseVersion: number;
  createdAt: Date;
}

export async function insertCaseEvent(tx: Tx, row: NewCaseEvent): Promise<void> {
  await tx.insertInto('caseEvent').values(row).execute();
}
