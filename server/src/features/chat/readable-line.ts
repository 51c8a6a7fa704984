import type { Ctx } from '../../platform/context.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import type { PlacedItemFacts } from '../../policy/item.policy.ts';
import type { LinePageRow, RoomView } from './chat.model.ts';
import { lineById } from './line-page.queries.ts';
import { roomView } from './readable-room.ts';

export interface PlacedLine {
  line: LinePageRow;
  room: RoomView;
  facts: PlacedItemFacts;
}

/** A line the actor may read. @throws {NotFound} */
export async function readableLine(ctx: Ctx, lineId: string): Promise<PlacedLine> {
  const placed = await lineAndFacts(ctx, lineId);

  authorize(ctx.actor, 'item.read', placed.facts);

  return placed;
}

/** A line with its facts, nothing decided yet. @throws {NotFound} when there is none. */
export async function lineAndFacts(ctx: Ctx, lineId: string): Promise<PlacedLine> {
  const line = await lineById(ctx.db, ctx.actor, lineId, ctx.clock.now());
  if (line === null) throw unknownTo(ctx);
  const room = await roomView(ctx, line.roomId);
  return { line, room, facts: lineFacts(line, room) };
}

/** What the rules of items ask about a line. Somebody present for the room writes there without being a member. */
export function lineFacts(line: LinePageRow, { facts }: RoomView): PlacedItemFacts {
  return {
    subject: {
      item: {
        authorId: line.authorId,
        groupId: line.groupId,
        visibility: line.visibility,
        hidesHandle: line.hidesHandle,
      },
      isBlockedByAuthor: line.isBlockedByAuthor,
      hasBlockedAuthor: line.hasBlockedAuthor,
    },
    group: facts.presence === null ? facts.group : null,
    opening: null,
    room: facts,
  };
}

/** The line as it stands after a write. */
export async function lineAfter(ctx: Ctx, lineId: string): Promise<{ line: LinePageRow }> {
  const line = await lineById(ctx.db, ctx.actor, lineId, ctx.clock.now());
  if (line === null) throw unknownTo(ctx);
  return { line };
}
