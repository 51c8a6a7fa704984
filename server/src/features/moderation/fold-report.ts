import { isWorry, LANE_BY_REASON, type ReportOutcome, type ReportReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { caseOfItem, recountReports } from './case.queries.ts';
import {
  addToNote,
  answeredBefore,
  answerReport,
  type FoldedReport,
  insertReport,
  lockReportedItem,
  type ReportedItem,
  sameReport,
  sayAgain,
  snapshotOf,
  takeUp,
} from './fold.queries.ts';
import { homeOfMerged } from './merge.queries.ts';
import { mustArrive } from './must-arrive.ts';
import { type ItemCase, joinOpenCase, openCase, reopenCase } from './open-case.ts';

export interface FoldReport {
  itemId: string;
  /** Null for somebody without an account: nothing of theirs folds. */
  reporterId: string | null;
  reason: ReportReason;
  note: string;
  /** The sender is muted: it is set aside unless it must arrive. */
  isMuted: boolean;
}

export interface FoldResult {
  reportId: string;
  /** The same was answered before about the same words: the answer stands at once. */
  answer: { outcome: ReportOutcome; publicNote: string } | null;
}

/** A report with what it stands on: its frozen words, its case, and what the same person said of it before. */
interface Brought extends Omit<FoldReport, 'itemId' | 'isMuted'> {
  item: ReportedItem;
  snapshotId: string;
  /** Null when it is set aside and its words have no case. */
  caseId: string | null;
  /** The case of its words, when that one was merged into `caseId`. */
  mergedFrom: string | null;
  setAsideAt: Date | null;
  before: FoldedReport | null;
}

/**
 * Brings one report to the one case of its item: opens it, joins it, or opens it again. The words are frozen in their
 * present version. The lane only gets worse while a case is open, its due time only earlier. @throws {NotFound} for no item.
 */
export async function foldReport(ctx: Ctx, tx: Tx, { itemId, isMuted, ...said }: FoldReport): Promise<FoldResult> {
  const { reporterId, reason, note } = said;
  const item = await lockReportedItem(tx, itemId);
  if (item === null) throw new NotFound();
  const snapshotId = await snapshotOf(tx, item, { id: ctx.ids.uuid(), at: ctx.clock.now() });
  const own = await caseOfItem(tx, item.id);
  // Worry always has a case of its own: it is never one more voice about something else (R14, R27).
  const merged = own === null && LANE_BY_REASON[reason] !== 'crisis' ? await homeOfMerged(tx, item.id) : null;
  const found = own ?? merged?.home ?? null;
  const before = await sameReport(tx, { caseId: found?.id ?? null, itemId: item.id, reporterId, reason });
  const brought = { ...said, item, snapshotId, before, mergedFrom: merged?.mergedFrom ?? null };
  if (isMuted && !mustArrive({ item, reason, note, lane: found?.lane ?? null }))
    return setAside(ctx, tx, { ...brought, caseId: null, setAsideAt: ctx.clock.now() }, found);

  const lane = LANE_BY_REASON[reason];
  const there = found ?? (await openCase(ctx, tx, item, { lane }));
  const weighed = { ...brought, caseId: there.id, setAsideAt: null };
  if (there.status !== 'closed') {
    const isNew = before === null || before.isSetAside || note !== '';
    if (found !== null && isNew) await joinOpenCase(ctx, tx, there, { lane });
    return { reportId: await sayOnce(ctx, tx, weighed), answer: null };
  }
  const answer = await answerThere(tx, there, weighed);
  if (answer !== null) return { reportId: await keepAnswer(ctx, tx, weighed, { ...answer, caseId: there.id }), answer };
  await reopenCase(ctx, tx, there, { lane });
  return { reportId: await sayAfresh(ctx, tx, weighed), answer: null };
}

/** Stored like every other, so that its sender sees no difference; it opens nothing, wakes nothing and counts for nothing. */
async function setAside(ctx: Ctx, tx: Tx, brought: Brought, found: ItemCase | null): Promise<FoldResult> {
  if (found?.status !== 'closed') return { reportId: await sayOnce(ctx, tx, brought), answer: null };
  const answer = await answerThere(tx, found, brought);
  if (answer === null) {
    const reportId = await sayAfresh(ctx, tx, brought);
    // An earlier report of theirs that weighed may be this one now.
    await recountReports(tx, found.id);
    return { reportId, answer: null };
  }
  return { reportId: await keepAnswer(ctx, tx, brought, { ...answer, caseId: found.id }), answer };
}

async function answerThere(tx: Tx, there: ItemCase, { reason, item }: Brought): Promise<FoldResult['answer']> {
  return isWorry(reason)
    ? null
    : answeredBefore(tx, { caseId: there.id, itemId: item.id, reason, itemVersion: item.version });
}

/** In an open case the same wording of one person is one report: newer words are added, the frozen ones stay. */
async function sayOnce(ctx: Ctx, tx: Tx, brought: Brought): Promise<string> {
  const { before, note, caseId } = brought;
  if (before === null) return addReport(ctx, tx, brought);
  await addToNote(tx, before.id, joined(before.note, note));
  if (before.isSetAside && caseId !== null) {
    await takeUp(tx, before.id, { caseId, mergedFrom: brought.mergedFrom });
    await recountReports(tx, caseId);
  }
  return before.id;
}

/** In a case that was closed it is said of today's words and waits for an answer again. */
async function sayAfresh(ctx: Ctx, tx: Tx, brought: Brought): Promise<string> {
  const { before, note, snapshotId, caseId, setAsideAt } = brought;
  if (before === null) return addReport(ctx, tx, brought);
  const createdAt = ctx.clock.now();
  await sayAgain(tx, before.id, { caseId, setAsideAt, note: joined(before.note, note), snapshotId, createdAt });
  if (caseId !== null) await recountReports(tx, caseId);
  return before.id;
}

/** The same was judged about the same words: the report is kept with the answer that was given then. */
async function keepAnswer(
  ctx: Ctx,
  tx: Tx,
  brought: Brought,
  answer: NonNullable<FoldResult['answer']> & { caseId: string },
): Promise<string> {
  const { before } = brought;
  if (before !== null && !before.isSetAside) return before.id;
  const id = before?.id ?? (await addReport(ctx, tx, brought));
  await answerReport(tx, id, { ...answer, at: ctx.clock.now() });
  return id;
}

async function addReport(
  ctx: Ctx,
  tx: Tx,
  { item, snapshotId, caseId, mergedFrom, setAsideAt, reporterId, reason, note }: Brought,
): Promise<string> {
  const id = ctx.ids.uuid();
  await insertReport(tx, {
    id,
    caseId,
    mergedFrom: caseId === null ? null : mergedFrom,
    setAsideAt,
    itemId: item.id,
    snapshotId,
    reporterId,
    reason,
    note,
    createdAt: ctx.clock.now(),
  });
  if (caseId !== null) await recountReports(tx, caseId);
  return id;
}

function joined(before: string, note: string): string {
  return note === '' || before.includes(note) ? before : [before, note].filter((each) => each !== '').join('\n\n');
}
