import type { ReportReason } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Mutes that hold at once in one place; more than there will ever be. */
const MOST = 200;
/** Reports of one muted person that are taken up in one go. */
const MOST_REPORTS = 500;

/** Who sent a report and in which case it stands. */
export async function senderOf(
  tx: Tx,
  reportId: string,
): Promise<{ caseId: string; reporterId: string | null; reason: ReportReason } | null> {
  const row = await tx
    .selectFrom('report as r')
    .innerJoin('case as c', 'c.id', 'r.caseId')
    .select(['c.id as caseId', 'r.reporterId', 'r.reason'])
    .where('r.id', '=', reportId)
    .where('r.setAsideAt', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, reason: row.reason as ReportReason };
}

/** Until when reports of this person weigh nothing; null while they weigh. */
export async function mutedUntil(db: Db | Tx, accountId: string, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('reporterMute')
    .select('endsAt')
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', now)
    .orderBy('endsAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.endsAt ?? null;
}

/** The same for whoever sent these reports. */
export async function mutesAmong(
  db: Db,
  reportIds: readonly string[],
  now: Date,
): Promise<{ reportId: string; until: Date }[]> {
  return db
    .selectFrom('report as r')
    .innerJoin('reporterMute as m', 'm.accountId', 'r.reporterId')
    .select(({ fn }) => ['r.id as reportId', fn.max('m.endsAt').as('until')])
    .where('r.id', 'in', reportIds)
    .where('m.endedAt', 'is', null)
    .where('m.endsAt', '>', now)
    .groupBy('r.id')
    .limit(reportIds.length)
    .execute();
}

export interface NewMute {
  id: string;
  accountId: string;
  caseId: string;
  reportId: string;
  reason: string;
  startedAt: Date;
  endsAt: Date;
  startedBy: string;
}

export async function insertMute(tx: Tx, row: NewMute): Promise<void> {
  await tx.insertInto('reporterMute').values(row).execute();
}

export interface ReporterMuteRow {
  id: string;
  caseId: string;
  reason: string;
  since: Date;
  until: Date;
  by: string | null;
  setAside: number;
}

/** Mutes that hold, the newest first; nothing that says whose reports they are. */
export async function mutesNow(db: Db, now: Date): Promise<ReporterMuteRow[]> {
  return db
    .selectFrom('reporterMute as m')
    .leftJoin('account as b', 'b.id', 'm.startedBy')
    .select(['m.id', 'm.caseId', 'm.reason', 'm.startedAt as since', 'm.endsAt as until', 'b.handle as by'])
    .select(
      sql<number>`(select count(*)::int from report r where r.reporter_id = m.account_id and r.set_aside_at >= m.started_at)`.as(
        'setAside',
      ),
    )
    .where('m.endedAt', 'is', null)
    .where('m.endsAt', '>', now)
    .orderBy('m.startedAt', 'desc')
    .orderBy('m.id', 'desc')
    .limit(MOST)
    .execute();
}

/** Ends every mute that holds of whoever this one is about. Answers who that is; null when it holds no longer. */
export async function endMutesWith(
  tx: Tx,
  id: string,
  end: { at: Date; by: string },
): Promise<{ accountId: string; caseId: string } | null> {
  const row = await tx
    .selectFrom('reporterMute')
    .select(['accountId', 'caseId'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', end.at)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  await tx
    .updateTable('reporterMute')
    .set({ endedAt: end.at, endedBy: end.by })
    .where('accountId', '=', row.accountId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', end.at)
    .execute();
  return row;
}

/** What was set aside of this person and waits for an answer, the oldest first. */
export async function setAsideOf(
  tx: Tx,
  accountId: string,
): Promise<{ id: string; itemId: string; reason: ReportReason }[]> {
  const rows = await tx
    .selectFrom('report')
    .select(['id', 'itemId', 'reason'])
    .where('reporterId', '=', accountId)
    .where('caseId', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(MOST_REPORTS)
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason as ReportReason }));
}
