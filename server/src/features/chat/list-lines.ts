import { LINE_PAGE } from '@between/rules/rooms.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { LinePageRow, RoomView } from './chat.model.ts';
import { linesBefore } from './line-page.queries.ts';

/** A page of a room the actor may be in, oldest first: the newest, or those before a place. @throws {InvalidInput} `out_of_range`. */
export async function listLines(
  ctx: Ctx,
  room: RoomView,
  { before, first }: { before?: number | null | undefined; first?: number | null | undefined },
): Promise<{ nodes: LinePageRow[]; olderCursor: number | null }> {
  const limit = first ?? LINE_PAGE;
  if (limit < 1 || limit > LINE_PAGE) throw new InvalidInput('first', 'out_of_range');
  const page = { roomId: room.id, before: before ?? null, limit: limit + 1, now: ctx.clock.now() };
  const rows = await linesBefore(ctx.db, ctx.actor, page);
  const nodes = rows.slice(0, limit).toReversed();
  return { nodes, olderCursor: rows.length > limit ? (nodes[0]?.seq ?? null) : null };
}
