import { POSTVENTION_ROOM_SECONDS } from '@between/rules/postvention.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { StepContext } from '../audit/as-service.ts';
import { postventionById, quickenRooms, settleSlowness, updatePostvention } from './postvention.queries.ts';

/** Ends a time of care before its day. @throws {NotFound} for one that is over. */
export async function endPostvention(ctx: Ctx, id: string): Promise<{ ok: boolean }> {
  authorize(ctx.actor, 'postvention.manage', null);
  await transaction(ctx.db, async (tx) => {
    if (!(await endOne(ctx, tx, id))) throw new NotFound();
  });
  return { ok: true };
}

/** Gives everything back that began with it. False when it was over. */
export async function endOne(ctx: StepContext, tx: Tx, id: string): Promise<boolean> {
  const row = await postventionById(tx, id);
  if (row === null) return false;
  const endedBy = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  if (!(await updatePostvention(tx, id, { endedAt: ctx.clock.now(), endedBy }))) return false;
  await settleSlowness(tx);
  const rooms = await quickenRooms(tx, id, POSTVENTION_ROOM_SECONDS);
  announce(tx, ctx, (live) => {
    for (const roomId of rooms) live.roomState(roomId);
  });
  await appendAudit(ctx, tx, {
    action: 'postvention.end',
    targetKind: row.groupId === null ? 'site' : 'group',
    targetId: row.groupId,
    after: { id },
  });
  return true;
}
