import { ALARM_SUBJECTS, type AlarmSubject, type PageKind, type PageStep } from '@between/rules/on-call.ts';
import type { CrisisState } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface DuePage {
  id: string;
  kind: PageKind;
  step: PageStep | null;
  crisisCaseId: string;
}

export interface PagedCrisis {
  id: string;
  state: CrisisState;
  acknowledgedAt: Date | null;
  secondAt: Date | null;
  isCanary: boolean;
}

/** Calls whose time has come, the earliest first; nothing is locked yet. */
export async function duePages(db: Db, now: Date, limit: number): Promise<DuePage[]> {
  const rows = await db
    .selectFrom('page')
    .select(['id', 'kind', 'step', 'crisisCaseId'])
    .where('dueAt', '<=', now)
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('crisisCaseId', 'is not', null)
    .orderBy('dueAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ crisisCaseId, ...row }) =>
    crisisCaseId === null
      ? []
      : [{ ...row, crisisCaseId, kind: row.kind as PageKind, step: row.step as PageStep | null }],
  );
}

/** The crisis case before its page, as everybody else locks them; null while another node or person has it. */
export async function crisisToPage(tx: Tx, id: string): Promise<PagedCrisis | null> {
  const row = await tx
    .selectFrom('crisisCase')
    .select(['id', 'state', 'acknowledgedAt', 'secondAt', 'isCanary'])
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: row.state as CrisisState };
}

/** Marks a call as going out now; false when it went or was called off since it was seen. */
export async function markPageSent(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('page')
    .set({ sentAt: at })
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function cancelPage(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('page').set({ cancelledAt: at }).where('id', '=', id).where('sentAt', 'is', null).execute();
}

/** Whether anything of this case left by a way outside the app. */
export async function hasReachedAnybody(tx: Tx, crisisCaseId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('pageDelivery as d')
    .innerJoin('page as p', 'p.id', 'd.pageId')
    .select('d.id')
    .where('p.crisisCaseId', '=', crisisCaseId)
    .where('d.state', '=', 'sent')
    .where('d.channel', '<>', 'in_app')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** An alarm, test or drill; it is on its way with its deliveries. */
export async function insertServicePage(
  tx: Tx,
  row: { id: string; kind: PageKind; subject: string | null; askedBy: string | null; caseId?: string; at: Date },
): Promise<void> {
  const { at, ...page } = row;
  await tx
    .insertInto('page')
    .values({ ...page, rung: 0, dueAt: at, sentAt: at })
    .execute();
}

/** Alarms that stand, given since then, the newest of each kind, the latest first. */
export async function alarmsSince(db: Db, since: Date): Promise<{ subject: AlarmSubject; at: Date }[]> {
  const rows = await db
    .selectFrom('page')
    .select(['subject', sql<Date>`max(due_at)`.as('at')])
    .where('kind', '=', 'alarm')
    .where('cancelledAt', 'is', null)
    .where('dueAt', '>', since)
    .groupBy('subject')
    .orderBy('at', 'desc')
    .limit(ALARM_SUBJECTS.length)
    .execute();
  return rows.flatMap(({ subject, at }) => {
    const known = ALARM_SUBJECTS.find((each) => each === subject);
    return known === undefined ? [] : [{ subject: known, at }];
  });
}

/** More than one alarm of a kind ever tells. */
const TOLD_MAX = 500;

/** Ends alarms of a kind that stand; who was told of them in the app. What is on its way by push or mail still goes. */
export async function endAlarms(tx: Tx, subject: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    with ended as (
      update page set cancelled_at = ${at}::timestamptz
      where kind = 'alarm' and subject = ${subject} and cancelled_at is null
      returning id)
    select distinct d.account_id as "accountId" from page_delivery d join ended e on e.id = d.page_id
    where d.channel = 'in_app' and d.account_id is not null limit ${TOLD_MAX}`.execute(tx);
  return rows.map(({ accountId }) => accountId);
}

/** Whether the same alarm was given since then and stands. */
export async function wasAlarmGiven(tx: Tx, subject: string, since: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('page')
    .select('id')
    .where('kind', '=', 'alarm')
    .where('subject', '=', subject)
    .where('cancelledAt', 'is', null)
    .where('dueAt', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
