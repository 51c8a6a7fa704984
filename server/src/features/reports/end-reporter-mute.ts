import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { foldReport } from '../moderation/fold-report.ts';
import { tell } from '../notices/tell.ts';
import { endMutesWith, setAsideOf } from './mutes.queries.ts';

/**
 * A lead ends a mute before its time: what was set aside meanwhile comes to its cases now, as if it had just been sent.
 * @throws {NotFound} when it holds no longer.
 */
export async function endReporterMute(ctx: Ctx, id: string): Promise<void> {
  authorize(ctx.actor, 'reporterMute.review', null);
  await transaction(ctx.db, async (tx) => {
    const ended = await endMutesWith(tx, id, { at: ctx.clock.now(), by: actorId(ctx) });
    if (ended === null) throw new NotFound();
    await appendAudit(ctx, tx, {
      action: 'reporter.unmute',
      targetKind: 'case',
      targetId: ended.caseId,
      caseId: ended.caseId,
    });
    for (const { itemId, reason } of await setAsideOf(tx, ended.accountId)) {
      const sent = { itemId, reporterId: ended.accountId, reason, note: '', isMuted: false };
      const { reportId, answer } = await foldReport(ctx, tx, sent);
      if (answer !== null)
        await tell(ctx, tx, [{ accountId: ended.accountId, kind: 'report_outcome', causeId: reportId, reportId }]);
    }
  });
}
