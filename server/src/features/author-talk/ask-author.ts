import { AUTHOR_TALK_HOURS } from '@between/rules/author-talk.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { moveState } from '../moderation/move-state.ts';
import { tell } from '../notices/tell.ts';
import { isTalkOpen } from './author-talk.model.ts';
import { askAgain, insertMessage, insertTalk, newestTalkOf } from './author-talk.queries.ts';

export interface AskAuthor {
  caseId: string;
  version: number;
  /** Until the case wakes by itself. */
  hours: number;
  /** For the team. */
  reason: string;
  /** For the person. */
  text: string;
}

/**
 * Asks whoever wrote the words before anybody decides: opens the talk, or goes on in the one that is open, and puts the
 * case aside until they answer or the time is over (MO39).
 * @throws {Conflict} `not_in_crisis_lane`, `person_gone`, `case_changed`. @throws {InvalidInput} `out_of_range`, `empty`.
 */
export async function askAuthor(ctx: Ctx, input: AskAuthor): Promise<{ case: CaseRow }> {
  const reason = intake(input.reason, { kind: 'decisionReason', field: 'reason' }).body;
  const text = intake(input.text, { kind: 'talkMessage', field: 'text' }).body;
  if (input.hours < AUTHOR_TALK_HOURS.min || input.hours > AUTHOR_TALK_HOURS.max)
    throw new InvalidInput('hours', 'out_of_range');
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.askAuthor', facts);
    if (row.version !== input.version) throw new Conflict('case_changed');
    const personId = row.authorId;
    if (personId === null) throw new Conflict('person_gone');

    const endsAt = addHours(ctx.clock.now(), input.hours);
    const asker = { forAccountId: actorId(ctx), forRole: null };
    await moveState(ctx, tx, {
      case: row,
      event: 'ask_author',
      change: { claimedBy: null, leaseUntil: null, wakeAt: endsAt, waitReason: reason, ...asker },
      note: reason,
    });
    const talkId = await openTalk(ctx, tx, { caseId: row.id, personId, endsAt, reason });
    const at = ctx.clock.now();
    await insertMessage(tx, {
      id: ctx.ids.uuid(),
      talkId,
      side: 'staff',
      authorId: actorId(ctx),
      bodySealed: await ctx.vault.seal(tx, { kind: 'case', id: row.id }, text, at),
      createdAt: at,
    });
    await tell(ctx, tx, [{ accountId: personId, kind: 'talk', causeId: talkId, detail: 'asked' }]);
    announce(tx, ctx, (live) => live.notice(`account:${personId}`, 'talk.changed', {}));
    return { case: (await loadCase(ctx, tx, input.caseId, 'look')).row };
  });
}

/** The talk that is open goes on; otherwise a new one begins. */
async function openTalk(
  ctx: Ctx,
  tx: Tx,
  { caseId, personId, endsAt, reason }: { caseId: string; personId: string; endsAt: Date; reason: string },
): Promise<string> {
  const at = ctx.clock.now();
  const openedBy = actorId(ctx);
  const reasonSealed = await ctx.vault.seal(tx, { kind: 'case', id: caseId }, reason, at);
  const there = await newestTalkOf(tx, caseId);
  if (there !== null && there.personId === personId && isTalkOpen(there, at)) {
    await askAgain(tx, there.id, { openedBy, reasonSealed, endsAt, lastAt: at });
    return there.id;
  }
  const id = ctx.ids.uuid();
  await insertTalk(tx, { id, caseId, personId, openedBy, reasonSealed, openedAt: at, endsAt, lastAt: at });
  return id;
}
