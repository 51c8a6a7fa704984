import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { leavesNobody } from '../staff/staff.model.ts';
import { operatorsNow } from '../staff/operators-now.ts';
import { leaveWorkshops } from '../workshops/leave-workshops.ts';
import { isOperatorNow, lockMemorial, memorialOf, rest, setConfirmed } from './memorial.queries.ts';
import type { MemorialRow } from './postvention.model.ts';

/**
 * The second person agrees: the account is kept in memory. It is signed out everywhere, has no roles, and nothing that
 * is sent by itself goes to it or asks anybody to look after it; words and profile stay (OP31).
 * @throws {Forbidden} `needs_second_person`. @throws {Conflict} `last_operator`, `confirmed_already`.
 */
export async function confirmMemorial(ctx: Ctx, accountId: string): Promise<{ memorial: MemorialRow }> {
  authorize(ctx.actor, 'postvention.manage', null);
  const actor = requireFreshProof(ctx);

  await transaction(ctx.db, async (tx) => {
    const row = await lockMemorial(tx, accountId);
    if (row === null) throw new NotFound();
    authorize(ctx.actor, 'memorial.confirm', {
      isSelf: accountId === actor.id,
      isAsker: row.askedById === actor.id,
    });
    if (row.confirmedAt !== null) throw new Conflict('confirmed_already');
    const operators = (await isOperatorNow(tx, accountId)) ? await operatorsNow(tx) : null;
    if (operators !== null && leavesNobody('operator', operators)) throw new Conflict('last_operator');

    const now = ctx.clock.now();
    await setConfirmed(tx, accountId, { confirmedBy: actor.id, confirmedAt: now });
    await rest(tx, accountId, now);
    await leaveWorkshops(ctx, tx, accountId);
    await endSessionsOf(ctx, tx, accountId, null);
    await appendAudit(ctx, tx, {
      action: 'memorial.confirm',
      targetKind: 'account',
      targetId: accountId,
      before: { lifeState: row.stateBefore },
      after: { lifeState: 'in_memoriam' },
      ...(row.askedById === null ? {} : { secondActorId: row.askedById }),
    });
  });
  const memorial = await memorialOf(ctx.db, accountId);
  if (memorial === null) throw new NotFound();
  return { memorial };
}
