import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { groupFacts } from '../groups/groups.model.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { openForItem } from '../moderation/open-case.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import { markMended, mendable, writeMended } from './mending.queries.ts';

/**
 * Sends words that were taken down again in another form (ME29). They are held, judged anew, and their case is opened
 * again with both forms side by side; once somebody has let them through, the first decision does not count any more.
 * @throws {NotFound} for what is not theirs. @throws {Conflict} `mend_over` when they were sent already or are no longer down.
 * @throws {InvalidInput} `mend_unchanged` for the same words again.
 */
export async function mendWords(ctx: Ctx, { decisionId, body }: { decisionId: string; body: string }): Promise<string> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const found = await mendable(ctx.db, decisionId, actor.id);
  authorize(actor, 'words.mend', { isParty: found !== null, isLocked: found?.isLocked ?? false });
  if (found === null || found.groupId === null || !found.isOpen) throw new Conflict('mend_over');
  authorize(actor, 'group.post', groupFacts(await groupStanding(ctx, found.groupId)));

  const taken = await settleWords(ctx, ctx.db, actor.id, intake(body, { kind: 'post', field: 'body' }));
  if (taken.body === found.body) throw new InvalidInput('body', 'mend_unchanged');

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    if (!(await writeMended(tx, found, { taken, authorId: actor.id, at }))) throw new Conflict('mend_over');
    await markMended(tx, decisionId, at);
    const { itemId, groupId } = found;
    const itemVersion = found.version + 1;
    await openForItem(ctx, tx, { itemId, lane: 'normal' });
    await raiseWords(ctx, tx, { itemId, itemVersion, authorId: actor.id, groupId, taken, source: 'engine' });
    await appendAudit(ctx, tx, {
      action: 'item.mend',
      targetKind: 'item',
      targetId: itemId,
      itemId,
      itemVersion,
      caseId: found.caseId,
      fromStatus: 'removed',
      toStatus: 'held',
      after: { decisionId },
    });
    announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId }));
  });
  return decisionId;
}
