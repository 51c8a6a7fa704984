import { isWorry, LANE_BY_REASON } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { intake } from '../../platform/intake.ts';
import { foldReport } from '../moderation/fold-report.ts';
import { openForItem } from '../moderation/open-case.ts';
import { raiseWorry } from '../worries/raise-worry.ts';
import { carryOn, noticeByToken } from './legal-notices.queries.ts';
import { readLegalNotice, secondLookUntil, type SeenNotice } from './read-legal-notice.ts';
import { reasonOf } from './send-legal-notice.ts';

/**
 * Opens the case of a notice once more for its sender, with their words: a person decides again, whatever was answered before.
 * Words that read as danger are a worry, as in the notice itself (R27).
 * @throws {NotFound} for an unknown secret. @throws {Conflict} `no_second_look`.
 */
export async function askForSecondLook(
  ctx: Ctx,
  { token, words }: { token: string; words: string },
): Promise<{ notice: SeenNotice }> {
  const note = intake(words, { kind: 'legalNotice', field: 'words' }).body;
  await transaction(ctx.db, async (tx) => {
    const row = await noticeByToken(tx, hashToken(token), 'lock');
    if (row === null) throw new NotFound();
    if (secondLookUntil(row, ctx.clock.now()) === null) throw new Conflict('no_second_look');

    const { itemId } = row;
    const reason = reasonOf(row.ground, note);
    await openForItem(ctx, tx, { itemId, lane: LANE_BY_REASON[reason] });
    const { reportId } = await foldReport(ctx, tx, { itemId, reporterId: null, reason, note, isMuted: false });
    if (isWorry(reason)) await raiseWorry(ctx, tx, { reportId, reason });
    await carryOn(tx, row.id, { reportId, askedAgainAt: ctx.clock.now() });
  });
  return { notice: await readLegalNotice(ctx, token) };
}
