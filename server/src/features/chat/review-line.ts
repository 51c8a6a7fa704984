import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Forbidden } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { LinePageRow } from './chat.model.ts';
import { settleReview } from './line-changes.queries.ts';
import { lineAfter, readableLine } from './readable-line.ts';
import { touchLine } from './touch-line.ts';

/**
 * Shows a line that waits to be read to everybody in the room, or does not; either can be done once (TH20). Only whoever
 * reads held words can: the desk, and with it the safety moderator.
 * @throws {NotFound} @throws {Forbidden} `staff_only`, `self`. @throws {Conflict} `already_in_state`.
 */
export async function reviewLine(ctx: Ctx, lineId: string, isShown: boolean): Promise<{ line: LinePageRow }> {
  const { line, room } = await readableLine(ctx, lineId);

  authorize(ctx.actor, 'room.moderate', room.facts);
  if (ctx.actor.kind === 'member' && line.authorId === ctx.actor.id) throw new Forbidden('self');

  await transaction(ctx.db, async (tx) => {
    if (!(await settleReview(tx, line.id, { isShown, at: ctx.clock.now() }))) throw new Conflict('already_in_state');
    await touchLine(tx, ctx, line.id);
    await appendAudit(ctx, tx, {
      action: isShown ? 'room.showLine' : 'room.declineLine',
      targetKind: 'room',
      targetId: line.roomId,
      after: { lineId: line.id },
    });
  });
  return lineAfter(ctx, lineId);
}
