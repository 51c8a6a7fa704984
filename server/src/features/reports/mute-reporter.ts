import { isWorry, REPORTER_MUTE_DAYS } from '@between/rules/moderation.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { insertMute, mutedUntil, senderOf } from './mutes.queries.ts';

export interface MuteReporter {
  reportId: string;
  days: number;
  reason: string;
}

/**
 * Reports of whoever sent this one are kept and weigh nothing for some days; worry and signs of risk arrive as always
 * (MO15, R27). Who it is stays unsaid, in the record too. @throws {Conflict} `worry_always_arrives`, `reporter_left`,
 * `already_muted`. @throws {InvalidInput} `out_of_range`.
 */
export async function muteReporter(ctx: Ctx, input: MuteReporter): Promise<{ case: CaseRow }> {
  authorize(ctx.actor, 'desk.open', null);
  const reason = intake(input.reason, { kind: 'decisionReason', field: 'reason' }).body;
  if (input.days < REPORTER_MUTE_DAYS.min || input.days > REPORTER_MUTE_DAYS.max)
    throw new InvalidInput('days', 'out_of_range');

  return transaction(ctx.db, async (tx) => {
    const report = await senderOf(tx, input.reportId);
    if (report === null) throw new NotFound();
    const { row, facts } = await loadCase(ctx, tx, report.caseId, 'lock');

    authorize(ctx.actor, 'case.muteReporter', facts);
    if (isWorry(report.reason)) throw new Conflict('worry_always_arrives');
    if (report.reporterId === null) throw new Conflict('reporter_left');
    const now = ctx.clock.now();
    if ((await mutedUntil(tx, report.reporterId, now)) !== null) throw new Conflict('already_muted');

    const endsAt = addDays(now, input.days);
    await insertMute(tx, {
      id: ctx.ids.uuid(),
      accountId: report.reporterId,
      caseId: row.id,
      reportId: input.reportId,
      reason,
      startedAt: now,
      endsAt,
      startedBy: actorId(ctx),
    });
    await appendAudit(ctx, tx, {
      action: 'reporter.mute',
      targetKind: 'case',
      targetId: row.id,
      caseId: row.id,
      reason,
      after: { until: endsAt },
    });
    return { case: row };
  });
}
