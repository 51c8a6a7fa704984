import { DUE_MINUTES, isWorry, LANE_BY_REASON, LANES, type Lane, type ReportOutcome, type ReportReason } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { asService } from '../audit/as-service.ts';
import { caseOfItem, insertCase, recountReports, updateCase } from './case.queries.ts';
import { addToNote, answeredBefore, answerReport, insertReport, type ReportedItem, sameReport, sayAgain, snapshotOf } from './fold.queries.ts';
import { moveState } from './move-state.ts';

export interface FoldReport {
  /** Its row is locked by the caller. */
  item: ReportedItem;
  reporterId: string;
  reason: ReportReason;
  note: string;
}

export interface FoldResult {
  reportId: string;
  /** The same was answered before about the same words: the answer stands at once. */
  answer: { outcome: ReportOutcome; publicNote: string } | null;
}

type ItemCase = NonNullable<Awaited<ReturnType<typeof caseOfItem>>>;

/**
 * Brings one report to the one case of its item: opens it, joins it, or opens it again. The words are frozen in their
 * present version. The lane only gets worse while a case is open, its due time only earlier.
 */
export async function foldReport(ctx: Ctx, tx: Tx, { item, reporterId, reason, note }: FoldReport): Promise<FoldResult> {
  const now = ctx.clock.now();
  const snapshotId = await snapshotOf(tx, item, { id: ctx.ids.uuid(), at: now });
  const found = await caseOfItem(tx, item.id);
  const lane = LANE_BY_REASON[reason];
  const there = found ?? (await openCase(ctx, tx, item, lane));
  const before = await sameReport(tx, { caseId: there.id, reporterId, reason });

  if (there.status === 'closed') {
    const answer = isWorry(reason) ? null : await answeredBefore(tx, { caseId: there.id, reason, itemVersion: item.version });
    if (answer !== null) return keepAnswer(ctx, tx, { caseId: there.id, before, answer, fresh: { item, reporterId, reason, note, snapshotId } });
    await reopen(ctx, tx, there, lane);
  } else if (found !== null && (before === null || note !== '')) {
    await joinOpenCase(tx, there, lane, addMinutes(now, DUE_MINUTES[lane]));
  }

  if (before !== null && there.status !== 'closed') {
    await addToNote(tx, before.id, joined(before.note, note));
    return { reportId: before.id, answer: null };
  }
  if (before !== null) {
    await sayAgain(tx, before.id, { note: joined(before.note, note), snapshotId, createdAt: now });
    return { reportId: before.id, answer: null };
  }
  const reportId = ctx.ids.uuid();
  await insertReport(tx, { id: reportId, caseId: there.id, itemId: item.id, snapshotId, reporterId, reason, note, createdAt: now });
  await recountReports(tx, there.id);
  return { reportId, answer: null };
}

/** The service opens and routes: who reported stands in the report alone, not in the steps that the desk reads. */
async function openCase(ctx: Ctx, tx: Tx, item: ReportedItem, lane: Lane): Promise<ItemCase> {
  const now = ctx.clock.now();
  const dueAt = addMinutes(now, DUE_MINUTES[lane]);
  const id = ctx.ids.uuid();
  await insertCase(tx, { id, itemId: item.id, groupId: item.groupId, lane, status: 'new', openedAt: now, dueAt });
  const { status, version } = await moveState(asService(ctx), tx, { case: { id, status: 'new', version: 1, lane, dueAt }, event: 'route', audit: { itemId: item.id, itemVersion: item.version } });
  return { id, status, version, lane, dueAt };
}

async function reopen(ctx: Ctx, tx: Tx, there: ItemCase, lane: Lane): Promise<void> {
  const dueAt = addMinutes(ctx.clock.now(), DUE_MINUTES[lane]);
  await moveState(asService(ctx), tx, { case: there, event: 'reopen', change: { lane, dueAt, closedAt: null } });
}

/** A further report makes a new version, so that nobody decides without having seen it. */
async function joinOpenCase(tx: Tx, there: ItemCase, lane: Lane, dueAt: Date): Promise<void> {
  const worse = LANES.indexOf(lane) < LANES.indexOf(there.lane) ? lane : there.lane;
  await updateCase(tx, there.id, there.version, { lane: worse, dueAt: dueAt < there.dueAt ? dueAt : there.dueAt });
}

interface KeepAnswer {
  caseId: string;
  before: { id: string } | null;
  answer: { outcome: ReportOutcome; publicNote: string };
  fresh: FoldReport & { snapshotId: string };
}

async function keepAnswer(ctx: Ctx, tx: Tx, { caseId, before, answer, fresh }: KeepAnswer): Promise<FoldResult> {
  if (before !== null) return { reportId: before.id, answer };
  const now = ctx.clock.now();
  const id = ctx.ids.uuid();
  const { item, reporterId, reason, note, snapshotId } = fresh;
  await insertReport(tx, { id, caseId, itemId: item.id, snapshotId, reporterId, reason, note, createdAt: now });
  await answerReport(tx, id, { ...answer, at: now });
  await recountReports(tx, caseId);
  return { reportId: id, answer };
}

function joined(before: string, note: string): string {
  return note === '' || before.includes(note) ? before : [before, note].filter((each) => each !== '').join('\n\n');
}
