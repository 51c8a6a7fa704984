import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { countedNow, secondsToCount } from './wellness.model.ts';
import { addExposure, changeWellness, factsOfCases, lockWellness } from './wellness.queries.ts';

/**
 * Counts seconds in which the words of a case were uncovered and in sight (MO18). It counts no more than have passed since
 * the last word of this person. @throws {InvalidInput} `negative`. @throws {NotFound} for a case the actor may not know.
 */
export async function reportExposure(ctx: Ctx, input: { caseId: string; seconds: number }): Promise<void> {
  if (input.seconds < 0) throw new InvalidInput('seconds', 'negative');
  const { row } = await loadCase(ctx, ctx.db, input.caseId, 'look');
  const accountId = actorId(ctx);
  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const before = await lockWellness(tx, accountId);
    const seconds = secondsToCount(input.seconds, before, now);
    const [facts] = await factsOfCases(tx, [row.id], now);
    const isHard = facts?.isHard === true;
    await addExposure(tx, { accountId, caseId: row.id, seconds, isHard, at: now });
    if (!isHard) return changeWellness(tx, accountId, { lastBeatAt: now });
    const { sinceBreakSeconds, sinceRestSeconds } = countedNow(before, now);
    await changeWellness(tx, accountId, {
      sinceBreakSeconds: sinceBreakSeconds + seconds,
      sinceRestSeconds: sinceRestSeconds + seconds,
      lastHardAt: now,
      lastBeatAt: now,
    });
  });
}
