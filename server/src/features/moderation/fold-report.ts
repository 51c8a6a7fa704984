import { isWorry, LANE_BY_REASON, type ReportOutcome, type ReportReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { caseOfItem, recountReports } from './case.queries.ts';
import {
  addToNote,
  answeredBefore,
  answerReport,
  insertReport,
  lockReportedItem,
  type ReportedItem,
  sameReport,
  sayAgain,
  snapshotOf,
} from './fold.queries.ts';
import { joinOpenCase, openCase, reopenCase } from './open-case.ts';

export interface FoldReport {
  itemId: string;
  reporterId: string;
  reason: ReportReason;
  note: string;
}

export interface FoldResult {
  reportId: string;
  /** The same was answered before about the same words: the answer stands at once. */
  answer: { outcome: ReportOutcome; publicNote: string } | null;
}

/** A report with what it stands on: its frozen words, its case, and what the same person said of it before. */
interface Brought extends Omit<FoldReport, 'itemId'> {
  item: ReportedItem;
  snapshotId: string;
  caseId: string;
  before: { id: string; note: string } | null;
}

/**
 * Brings one report to the one case of its item: opens it, joins it, or opens it again. The words are frozen in their
 * present version. The lane only gets worse while a case is open, its due time only earlier. @throws {NotFound} for no item.
 */
export async function foldReport(ctx: Ctx, tx: Tx, { itemId, ...said }: FoldReport): Promise<FoldResult> {
  const { reporterId, reason, note } = said;
  const item = await lockReportedItem(tx, itemId);
  if (item === null) throw new NotFound();
  const snapshotId = await snapshotOf(tx, item, { id: ctx.ids.uuid(), at: ctx.clock.now() });
  const found = await caseOfItem(tx, item.id);
  const lane = LANE_BY_REASON[reason];
  const there = found ?? (await openCase(ctx, tx, item, { lane }));
  const before = await sameReport(tx, { caseId: there.id, reporterId, reason });
  const brought = { ...said, item, snapshotId, caseId: there.id, before };

  if (there.status !== 'closed') {
    if (found !== null && (before === null || note !== '')) await joinOpenCase(ctx, tx, there, { lane });
    return { reportId: await sayOnce(ctx, tx, brought), answer: null };
  }
  const judged = { caseId: there.id, reason, itemVersion: item.version };
  const answer = isWorry(reason) ? null : await answeredBefore(tx, judged);
  if (answer !== null) return { reportId: await keepAnswer(ctx, tx, brought, answer), answer };
  await reopenCase(ctx, tx, there, { lane });
  return { reportId: await sayAfresh(ctx, tx, brought), answer: null };
}

/** In an open case the same wording of one person is one report: newer words are added, the frozen ones stay. */
async function sayOnce(ctx: Ctx, tx: Tx, brought: Brought): Promise<string> {
  const { before, note } = brought;
  if (before === null) return addReport(ctx, tx, brought);
  await addToNote(tx, before.id, joined(before.note, note));
  return before.id;
}

/** In a case that was closed it is said of today's words and waits for an answer again. */
async function sayAfresh(ctx: Ctx, tx: Tx, brought: Brought): Promise<string> {
  const { before, note, snapshotId } = brought;
  if (before === null) return addReport(ctx, tx, brought);
  await sayAgain(tx, before.id, { note: joined(before.note, note), snapshotId, createdAt: ctx.clock.now() });
  return before.id;
}

/** The same was judged about the same words: the report is kept with the answer that was given then. */
async function keepAnswer(
  ctx: Ctx,
  tx: Tx,
  brought: Brought,
  answer: NonNullable<FoldResult['answer']>,
): Promise<string> {
  if (brought.before !== null) return brought.before.id;
  const id = await addReport(ctx, tx, brought);
  await answerReport(tx, id, { ...answer, at: ctx.clock.now() });
  return id;
}

async function addReport(
  ctx: Ctx,
  tx: Tx,
  { item, snapshotId, caseId, reporterId, reason, note }: Brought,
): Promise<string> {
  const id = ctx.ids.uuid();
  await insertReport(tx, {
    id,
    caseId,
    itemId: item.id,
    snapshotId,
    reporterId,
    reason,
    note,
    createdAt: ctx.clock.now(),
  });
  await recountReports(tx, caseId);
  return id;
}

function joined(before: string, note: string): string {
  return note === '' || before.includes(note) ? before : [before, note].filter((each) => each !== '').join('\n\n');
}
