import { isWorry, REPORTS_PER_HOUR, type ReportReason } from '@between/rules/moderation.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { RateLimited } from '../../platform/errors.ts';
import { foldReport } from '../moderation/fold-report.ts';
import { tell } from '../notices/tell.ts';
import { raiseWorry } from '../worries/raise-worry.ts';
import { mutedUntil } from './mutes.queries.ts';
import { ruleReportsSince } from './reports.queries.ts';

export interface SendReport {
  itemId: string;
  reporterId: string;
  reason: ReportReason;
  note: string;
}

/**
 * Brings an authorised report to its case and tells its sender that it arrived, or what was answered to the same before.
 * What a muted person sends is stored and answered alike (MO15). Worry is never rate-limited (R27). @throws {RateLimited} for too many reports about rules in an hour.
 */
export async function sendReport(ctx: Ctx, tx: Tx, { itemId, reporterId, reason, note }: SendReport): Promise<string> {
  if (!isWorry(reason)) {
    const sent = await ruleReportsSince(tx, reporterId, addHours(ctx.clock.now(), -1));
    if (sent >= REPORTS_PER_HOUR) throw new RateLimited(60 * 60);
  }
  const isMuted = (await mutedUntil(tx, reporterId, ctx.clock.now())) !== null;
  const { reportId, answer } = await foldReport(ctx, tx, { itemId, reporterId, reason, note, isMuted });
  if (isWorry(reason)) await raiseWorry(ctx, tx, { reportId, reason });
  await tell(ctx, tx, [
    {
      accountId: reporterId,
      kind: answer === null ? 'report_received' : 'report_outcome',
      causeId: reportId,
      reportId,
    },
  ]);
  return reportId;
}
