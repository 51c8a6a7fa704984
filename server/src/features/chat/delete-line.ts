import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import type { LinePageRow } from './chat.model.ts';
import { markLineDeleted } from './line-changes.queries.ts';
import { lineAfter, lineAndFacts } from './readable-line.ts';
import { touchLine } from './touch-line.ts';

/** Takes one's own line away, whatever state the room is in; a mark stays, the words can be copied for 30 days (ME15, ME28). @throws {NotFound} @throws {Forbidden} `not_yours`. */
export async function deleteLine(ctx: Ctx, lineId: string): Promise<{ line: LinePageRow }> {
  const { line, facts } = await lineAndFacts(ctx, lineId);

  authorize(ctx.actor, 'item.delete', facts);

  await transaction(ctx.db, async (tx) => {
    await markLineDeleted(tx, line.id, ctx.clock.now());
    await touchLine(tx, ctx, line.id);
    announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: line.id }));
  });
  return lineAfter(ctx, line.id);
}
