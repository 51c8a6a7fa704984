import { WATCH_DAYS, type WatchReason, type WatchTarget } from '@between/rules/watches.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { announceWatch } from './announce-watch.ts';
import { insertWatch, threadOfItem } from './watches.queries.ts';

export interface StartWatch {
  caseId: string;
  target: WatchTarget;
  reason: WatchReason;
  note: string;
  days: number;
}

/**
 * Keeps an eye on the author or the thread of a case for some days: shown at the desk, and nothing else (MO55). A crisis
 * has steps of its own, and asking for help is no reason to be watched (R22). @throws {InvalidInput} `out_of_range`.
 * @throws {Conflict} `crisis_is_followed`, `author_gone`, `not_in_thread`, `already_watched`.
 */
export async function startWatch(ctx: Ctx, input: StartWatch): Promise<{ case: CaseRow }> {
  authorize(ctx.actor, 'desk.open', null);
  const note = intake(input.note, { kind: 'watchNote', field: 'note' }).body;
  checkDays(input.days);

  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.watch', facts);
    if (row.lane === 'crisis') throw new Conflict('crisis_is_followed');
    const accountId = input.target === 'author' ? row.authorId : null;
    const threadId = input.target === 'thread' ? await threadOfItem(tx, row.itemId) : null;
    if (accountId === null && threadId === null)
      throw new Conflict(input.target === 'author' ? 'author_gone' : 'not_in_thread');

    const now = ctx.clock.now();
    const dueAt = addDays(now, input.days);
    const isNew = await insertWatch(tx, {
      id: ctx.ids.uuid(),
      caseId: row.id,
      accountId,
      threadId,
      reason: input.reason,
      noteSealed: await ctx.vault.seal(tx, { kind: 'case', id: row.id }, note, now),
      startedAt: now,
      startedBy: actorId(ctx),
      dueAt,
    });
    if (!isNew) throw new Conflict('already_watched');
    await appendAudit(ctx, tx, {
      action: 'watch.start',
      targetKind: 'case',
      targetId: row.id,
      caseId: row.id,
      reason: input.reason,
      after: { target: input.target, until: dueAt },
    });
    await announceWatch(tx, ctx, { accountId, threadId });
    return { case: row };
  });
}

/** @throws {InvalidInput} `out_of_range`. */
export function checkDays(days: number): void {
  if (days < WATCH_DAYS.min || days > WATCH_DAYS.max) throw new InvalidInput('days', 'out_of_range');
}
