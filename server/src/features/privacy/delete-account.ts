import { foldHandle } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { endSession } from '../accounts/sessions.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { forgetAuthorTalks } from '../author-talk/forget-author-talks.ts';
import { forgetCrises } from '../crisis/forget-crises.ts';
import { forgetAnswers } from '../polls/forget-answers.ts';
import { leaveWorkshops } from '../workshops/leave-workshops.ts';
import { touchLines, touchLinesOf } from '../chat/touch-line.ts';
import {
  deleteWords,
  detachWords,
  emptyAccount,
  leaveGroups,
  operatorsBeside,
  takeBackReactions,
} from './delete.queries.ts';

export interface Leaving {
  posts: 'detach' | 'delete';
  /** The own handle, typed. */
  handle: string;
}

/**
 * Takes the actor's account away for good: address and handle are free again, sessions end, the key of everything private
 * is destroyed; words stay without a name, or go (ME49). What an open case looks at stays sealed for the case until it closes.
 * @throws {InvalidInput} `handle_differs`. @throws {Conflict} `last_operator`.
 */
export async function deleteAccount(ctx: Ctx, leaving: Leaving): Promise<{ ok: boolean }> {
  const actor = requireFreshProof(ctx);
  if (foldHandle(leaving.handle) !== foldHandle(actor.handle)) throw new InvalidInput('handle', 'handle_differs');

  await transaction(ctx.db, async (tx) => {
    if ((await operatorsBeside(tx, actor.id)) === 0) throw new Conflict('last_operator');
    await removeTraces(ctx, tx, actor.id, leaving.posts);
    await appendAudit(ctx, tx, {
      action: 'account.delete',
      targetKind: 'account',
      targetId: actor.id,
      after: { posts: leaving.posts },
    });
  });
  await endSession(ctx);
  return { ok: true };
}

async function removeTraces(ctx: Ctx, tx: Tx, accountId: string, posts: 'detach' | 'delete'): Promise<void> {
  const now = ctx.clock.now();
  if (posts === 'delete') await deleteWords(tx, accountId, now);
  await touchLines(tx, ctx, await takeBackReactions(tx, accountId));
  await detachWords(tx, accountId);
  await touchLinesOf(tx, ctx, accountId);
  await leaveGroups(tx, accountId, now);
  await leaveWorkshops(ctx, tx, accountId);
  await forgetAnswers(tx, accountId);
  await forgetCrises(ctx, tx, accountId);
  await forgetAuthorTalks(tx, accountId);
  await emptyAccount(tx, accountId, now);
  await ctx.vault.destroy(tx, { kind: 'account', id: accountId });
}
