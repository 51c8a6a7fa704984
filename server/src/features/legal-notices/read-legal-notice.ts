import { SECOND_LOOK_MONTHS } from '@between/rules/legal-notices.ts';
import { addMonths } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import type { LegalNoticeRow } from './legal-notices.model.ts';
import { noticeByToken } from './legal-notices.queries.ts';

export interface SeenNotice extends LegalNoticeRow {
  hasEmail: boolean;
  secondLookUntil: Date | null;
}

/** A notice for whoever knows its secret. @throws {NotFound} */
export async function readLegalNotice(ctx: Ctx, token: string): Promise<SeenNotice> {
  const row = await noticeByToken(ctx.db, hashToken(token), 'look');
  if (row === null) throw new NotFound();
  return { ...row, hasEmail: row.email !== null, secondLookUntil: secondLookUntil(row, ctx.clock.now()) };
}

/** Until when somebody may ask once more; null when they cannot. Care has no second look: it says nothing about a rule. Pure. */
export function secondLookUntil(
  row: Pick<LegalNoticeRow, 'outcome' | 'answeredAt' | 'askedAgainAt'>,
  now: Date,
): Date | null {
  if (row.outcome === null || row.outcome === 'care' || row.answeredAt === null || row.askedAgainAt !== null)
    return null;
  const until = addMonths(row.answeredAt, SECOND_LOOK_MONTHS);
  return until > now ? until : null;
}
