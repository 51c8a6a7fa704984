import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { announceCase } from '../moderation/announce-case.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { loadCase } from '../moderation/load-case.ts';
import { moveState } from '../moderation/move-state.ts';
import { isTalkOpen } from './author-talk.model.ts';
import { endTalkNow, newestTalkOf } from './author-talk.queries.ts';

/** Ends the talk with the author before its time; a case that waited for them wakes. @throws {Conflict} `talk_over`, `case_changed`. */
export async function endAuthorTalk(ctx: Ctx, input: { caseId: string; version: number }): Promise<{ case: CaseRow }> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.endTalk', facts);
    if (row.version !== input.version) throw new Conflict('case_changed');
    const talk = await newestTalkOf(tx, row.id);
    const now = ctx.clock.now();
    if (talk === null || !isTalkOpen(talk, now)) throw new Conflict('talk_over');

    await endTalkNow(tx, talk.id, now);
    if (row.status === 'awaiting_member')
      await moveState(ctx, tx, { case: row, event: 'wake', change: { wakeAt: null, waitReason: '' } });
    else announceCase(tx, ctx, row);
    announce(tx, ctx, (live) => live.notice(`account:${talk.personId}`, 'talk.changed', {}));
    return { case: (await loadCase(ctx, tx, input.caseId, 'look')).row };
  });
}
