import { isWorry, type ReportOutcome, type ReportReason } from '@between/rules/moderation.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { asService } from '../audit/as-service.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';
import type { DecidedCase } from './case.model.ts';
import type { DecisionRow } from './decision.model.ts';
import { hasOpenCrisis } from './case.queries.ts';
import { latestDecision, markNotified } from './decision.queries.ts';
import { closeCase } from './close-case.ts';
import { answerReport, unansweredReports } from './fold.queries.ts';
import { imposeLimits } from './impose-limits.ts';
import { lockMeasuredItem, type MeasuredItem } from './measure.queries.ts';
import { moveState } from './move-state.ts';
import { settleMended } from './settle-mended.ts';
import { showInPlace } from './show-in-place.ts';
import { takeEffect } from './take-effect.ts';

type Clockwork = Pick<Services, 'clock' | 'ids' | 'live'>;

/**
 * Ends the undo window in one step: the measure takes effect, author and reporters are told, the case moves on. A crisis
 * case then waits for a second person (R19); every other one closes. The caller holds the case's lock.
 */
export async function applyDecision(ctx: Clockwork, tx: Tx, row: DecidedCase): Promise<void> {
  const service = asService(ctx);
  const now = ctx.clock.now();
  const decision = await latestDecision(tx, row.id);
  if (decision === null || decision.notifiedAt !== null) return;

  const item = await lockMeasuredItem(tx, row.itemId);
  await takeEffect(tx, { decision, item, lane: row.lane }, now);
  await imposeLimits(ctx, tx, { decision, item });
  await showInPlace(ctx, tx, item);
  await markNotified(tx, decision.id, now);
  const toReporters = await answerReporters(tx, row, decision, now);
  const toMender = await settleMended(tx, { decision, item, at: now });
  await tell(ctx, tx, [...toAuthor(decision, item), ...toMender, ...toReporters]);
  const { rules, reason, noteToAuthor, noteToReporter, snapshotId } = decision;
  const next = await moveState(service, tx, {
    case: row,
    event: 'notify',
    change: { wakeAt: null },
    audit: {
      itemId: item.id,
      itemVersion: item.version,
      rules,
      reason,
      noteToAuthor,
      noteToReporter,
      snapshotId,
      before: { ...item.before },
      after: { action: decision.action },
    },
  });
  if (row.lane !== 'crisis' && !(await hasOpenCrisis(tx, row.id)))
    await closeCase(ctx, tx, { ...row, ...next }, service);
}

/** The author hears of every measure; of words left as they are only when someone has a word for them. */
function toAuthor(decision: DecisionRow, item: MeasuredItem): Telling[] {
  const isSilent = decision.action === 'keep' && decision.noteToAuthor === '';
  if (item.authorId === null || isSilent) return [];
  return [
    {
      accountId: item.authorId,
      kind: 'moderation_decision',
      causeId: decision.id,
      itemId: item.id,
      decisionId: decision.id,
      ...(item.threadId === null ? {} : { threadId: item.threadId }),
    },
  ];
}

/** Answers what this decision has judged: reports that were there, and later ones that only repeat them. */
async function answerReporters(tx: Tx, row: DecidedCase, decision: DecisionRow, at: Date): Promise<Telling[]> {
  const open = await unansweredReports(tx, row.id);
  const judged = open.filter((report) => report.createdAt <= decision.decidedAt);
  const isRepeat = (report: { itemId: string; reason: ReportReason; itemVersion: number }): boolean =>
    judged.some(
      (other) =>
        other.itemId === report.itemId && other.reason === report.reason && other.itemVersion === report.itemVersion,
    );
  const tellings: Telling[] = [];
  for (const report of open.filter((each) => judged.includes(each) || (!isWorry(each.reason) && isRepeat(each)))) {
    const outcome = outcomeOf(decision, report.reason);
    const publicNote = outcome === 'care' ? '' : decision.noteToReporter;
    await answerReport(tx, report.id, { caseId: row.id, outcome, publicNote, at });
    if (report.reporterId !== null)
      tellings.push({ accountId: report.reporterId, kind: 'report_outcome', causeId: report.id, reportId: report.id });
  }
  return tellings;
}

/** Worry gets no answer about the other person, only that someone has read it (R14). Pure. */
export function outcomeOf(decision: Pick<DecisionRow, 'action'>, reason: ReportReason): ReportOutcome {
  if (isWorry(reason)) return 'care';
  return decision.action === 'keep' ? 'no_breach' : 'acted';
}
