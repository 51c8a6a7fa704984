import { createHash } from 'node:crypto';
import type { ContentTopic } from '@between/rules/content.ts';
import type { ReportOutcome, ReportReason } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

/** Words as they stand when someone reports them. */
export interface ReportedItem {
  id: string;
  version: number;
  authorId: string | null;
  groupId: string | null;
  title: string | null;
  body: string;
  /** What others read in place of the body; null: the body itself. */
  shownBody: string | null;
  contentTopics: ContentTopic[];
  contentNote: string;
}

/** The item with its words; its row is locked, so that two reports cannot open two cases. */
export async function lockReportedItem(tx: Tx, itemId: string): Promise<ReportedItem | null> {
  const row = await tx
    .selectFrom('item as i')
    .leftJoin('thread as t', 't.openingItemId', 'i.id')
    .select(['i.id', 'i.version', 'i.authorId', 'i.groupId', 't.title', 'i.body', 'i.shownBody'])
    .select(['i.contentTopics', 'i.contentNote'])
    .where('i.id', '=', itemId)
    .forUpdate('i')
    .executeTakeFirst();
  return row === undefined ? null : { ...row, contentTopics: row.contentTopics as ContentTopic[] };
}

/** The frozen words of this version: the first report of a version takes them, later ones share them. */
export async function snapshotOf(tx: Tx, item: ReportedItem, fresh: { id: string; at: Date }): Promise<string> {
  const there = await tx
    .selectFrom('snapshot')
    .select('id')
    .where('itemId', '=', item.id)
    .where('itemVersion', '=', item.version)
    .limit(1)
    .executeTakeFirst();
  if (there !== undefined) return there.id;
  await tx
    .insertInto('snapshot')
    .values({
      id: fresh.id,
      itemId: item.id,
      itemVersion: item.version,
      authorId: item.authorId,
      title: item.title,
      body: item.body,
      shownBody: item.shownBody,
      contentTopics: item.contentTopics,
      contentNote: item.contentNote,
      bodyHash: createHash('sha256').update(item.body).digest(),
      takenAt: fresh.at,
    })
    .execute();
  return fresh.id;
}

export interface FoldedReport {
  id: string;
  note: string;
  /** It was stored without weight. */
  isSetAside: boolean;
}

/** What one person said before about the same words in the same wording, in their case or set aside beside it. */
export async function sameReport(
  tx: Tx,
  key: { caseId: string | null; itemId: string; reporterId: string | null; reason: ReportReason },
): Promise<FoldedReport | null> {
  if (key.reporterId === null) return null;
  const row = await tx
    .selectFrom('report')
    .select(['id', 'note'])
    .select(sql<boolean>`set_aside_at is not null`.as('isSetAside'))
    .where('itemId', '=', key.itemId)
    .where((eb) => eb.or([eb('caseId', '=', key.caseId), eb('caseId', 'is', null)]))
    .where('reporterId', '=', key.reporterId)
    .where('reason', '=', key.reason)
    .orderBy('caseId', (order) => order.asc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What was answered to this wording about this version of the words; null when nobody has judged that yet. */
export async function answeredBefore(
  tx: Tx,
  key: { caseId: string; itemId: string; reason: ReportReason; itemVersion: number },
): Promise<{ outcome: ReportOutcome; publicNote: string } | null> {
  const row = await tx
    .selectFrom('report as r')
    .innerJoin('snapshot as s', 's.id', 'r.snapshotId')
    .select(['r.outcome', 'r.publicNote'])
    .where('r.caseId', '=', key.caseId)
    .where('r.itemId', '=', key.itemId)
    .where('r.reason', '=', key.reason)
    .where('s.itemVersion', '=', key.itemVersion)
    .where('r.outcome', 'is not', null)
    .orderBy('r.toldAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.outcome === null
    ? null
    : { outcome: row.outcome as ReportOutcome, publicNote: row.publicNote };
}

export interface NewReport {
  id: string;
  caseId: string | null;
  /** The case of its words, when that one was merged into this. */
  mergedFrom: string | null;
  /** Null for a report that weighs. */
  setAsideAt: Date | null;
  itemId: string;
  snapshotId: string;
  reporterId: string | null;
  reason: ReportReason;
  note: string;
  createdAt: Date;
}

export async function insertReport(tx: Tx, row: NewReport): Promise<void> {
  await tx.insertInto('report').values(row).execute();
}

/** Says the same again: newer words are added, the frozen words are those of today, and it waits for an answer once more. */
export async function sayAgain(
  tx: Tx,
  id: string,
  change: { caseId: string | null; setAsideAt: Date | null; note: string; snapshotId: string; createdAt: Date },
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ ...change, outcome: null, publicNote: '', toldAt: null })
    .where('id', '=', id)
    .execute();
}

export async function addToNote(tx: Tx, id: string, note: string): Promise<void> {
  await tx.updateTable('report').set({ note }).where('id', '=', id).execute();
}

/** A report that was set aside weighs from now on. */
export async function takeUp(tx: Tx, id: string, place: { caseId: string; mergedFrom: string | null }): Promise<void> {
  await tx
    .updateTable('report')
    .set({ ...place, setAsideAt: null })
    .where('id', '=', id)
    .execute();
}

/** An answer stands in the case that gave it, also for what had been set aside. */
export async function answerReport(
  tx: Tx,
  id: string,
  answer: { caseId: string; outcome: ReportOutcome; publicNote: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ caseId: answer.caseId, outcome: answer.outcome, publicNote: answer.publicNote, toldAt: answer.at })
    .where('id', '=', id)
    .execute();
}

/** Reports of a case that nobody has answered, and those set aside about its words or about words merged into it; the oldest first. */
export async function unansweredReports(
  tx: Tx,
  caseId: string,
): Promise<
  {
    id: string;
    reporterId: string | null;
    itemId: string;
    reason: ReportReason;
    itemVersion: number;
    createdAt: Date;
    isSetAside: boolean;
  }[]
> {
  const rows = await tx
    .selectFrom('report as r')
    .innerJoin('snapshot as s', 's.id', 'r.snapshotId')
    .select(['r.id', 'r.reporterId', 'r.itemId', 'r.reason', 's.itemVersion', 'r.createdAt'])
    .select(sql<boolean>`r.set_aside_at is not null`.as('isSetAside'))
    .where((eb) =>
      eb.or([
        eb('r.caseId', '=', caseId),
        eb.and([
          eb('r.caseId', 'is', null),
          eb(
            'r.itemId',
            'in',
            eb
              .selectFrom('case as n')
              .select('n.itemId')
              .where((w) => w.or([w('n.id', '=', caseId), w('n.mergedInto', '=', caseId)])),
          ),
        ]),
      ]),
    )
    .where('r.outcome', 'is', null)
    .orderBy('r.createdAt')
    .orderBy('r.id')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason as ReportReason }));
}

/** True when the person was sent a message that worry led to since then: at most one is sent (R14). */
export async function hasCareMessageSince(tx: Tx, authorId: string, since: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('decision as d')
    .innerJoin('case as c', 'c.id', 'd.caseId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .select(sql<number>`1`.as('one'))
    .where('i.authorId', '=', authorId)
    .where('c.lane', '=', 'crisis')
    .where('d.undoneAt', 'is', null)
    .where('d.noteToAuthor', '<>', '')
    .where('d.decidedAt', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Reports of a case that were answered with "no rule was broken" wait for an answer again. */
export async function waitAnew(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable('report')
    .set({ outcome: null, publicNote: '', toldAt: null })
    .where('caseId', '=', caseId)
    .where('outcome', '=', 'no_breach' satisfies ReportOutcome)
    .execute();
}
