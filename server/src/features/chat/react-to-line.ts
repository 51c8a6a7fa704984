import type { LineReactionInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { LinePageRow } from './chat.model.ts';
import { addLineReaction, dropLineReaction } from './line-changes.queries.ts';
import { lineAfter, readableLine } from './readable-line.ts';
import { touchLine } from './touch-line.ts';

/** Gives a line a supportive reaction, or takes one's own back; nobody is told who gave it (ME17). @throws {NotFound} @throws {Forbidden} `own_words`, `not_a_member`, … */
export async function reactToLine(
  ctx: Ctx,
  { lineId, kind }: LineReactionInput,
  act: 'give' | 'take back',
): Promise<{ line: LinePageRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { line, room, facts } = await readableLine(ctx, lineId);

  authorize(actor, 'room.read', room.facts);
  if (act === 'give') authorize(actor, 'item.react', facts);

  await transaction(ctx.db, async (tx) => {
    const row = { itemId: line.id, accountId: actor.id, kind };
    const hasChanged =
      act === 'give'
        ? await addLineReaction(tx, { ...row, createdAt: ctx.clock.now() })
        : await dropLineReaction(tx, row);
    if (hasChanged) await touchLine(tx, ctx, line.id);
  });
  return lineAfter(ctx, line.id);
}
