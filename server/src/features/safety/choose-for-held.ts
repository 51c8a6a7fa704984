import type { HoldChoice } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { giveFree } from './give-free.ts';
import { choicesNow, type HoldRow } from './hold.model.ts';
import { changeHold, lockHold, publishHeld } from './holds.queries.ts';

/**
 * The author's own choice when nobody has come in time: the words stay with the team, or go to the group with what could
 * harm left out (R8). Open to suspended people too. @throws {NotFound} @throws {Conflict} `not_your_turn`: a person is there, or the time is not up.
 */
export async function chooseForHeld(
  ctx: Ctx,
  { itemId, choice }: { itemId: string; choice: HoldChoice },
): Promise<{ hold: HoldRow | null }> {
  authorize(ctx.actor, 'account.own', null);

  return transaction(ctx.db, async (tx) => {
    const held = await lockHold(tx, itemId);
    if (held === null) throw new NotFound();

    authorize(ctx.actor, 'hold.choose', { authorId: held.authorId });

    if (held.visibility !== 'held') throw new NotFound();
    if (held.choice === choice) return { hold: held };
    if (!choicesNow(held).includes(choice)) throw new Conflict('not_your_turn');

    const now = ctx.clock.now();
    if (choice === 'share' && !(await publishHeld(tx, itemId, now))) throw new NotFound();
    await changeHold(tx, itemId, { choice, chosenAt: now, ...(choice === 'share' ? { endedAt: now } : {}) });
    await appendAudit(ctx, tx, {
      action: `hold.${choice}`,
      targetKind: 'item',
      targetId: itemId,
      itemId,
      fromStatus: 'held',
      toStatus: choice === 'share' ? 'published' : 'held',
    });
    if (choice === 'share') await giveFree(ctx, tx, held);
    announce(tx, ctx, (live) => {
      live.notice('queue', 'item.changed', { itemId });
      live.notice(`account:${held.authorId ?? ''}`, 'hold.changed', {});
    });
    return { hold: choice === 'share' ? null : { ...held, choice } };
  });
}
