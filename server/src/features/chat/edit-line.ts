import type { EditLineInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import type { LinePageRow } from './chat.model.ts';
import { updateLineWords } from './line-changes.queries.ts';
import { lineAfter, lineAndFacts } from './readable-line.ts';
import { touchLine } from './touch-line.ts';

type EditLinePayload = { __typename: 'LineEdited' | 'LineChangedMeanwhile'; line: LinePageRow };

/** Changes one's own line while one may speak in the room; the words before are kept for moderators (ME15). @throws {NotFound} @throws {Forbidden} `not_yours`, `room_closed`, `muted`, … */
export async function editLine(ctx: Ctx, { lineId, version, body }: EditLineInput): Promise<EditLinePayload> {
  const { line, room, facts } = await lineAndFacts(ctx, lineId);

  authorize(ctx.actor, 'item.edit', { ...facts, isLocked: false });
  authorize(ctx.actor, 'room.say', room.facts);

  if (line.version !== version) return { __typename: 'LineChangedMeanwhile', line };
  const words = intake(body, { kind: 'line', field: 'body' });

  const isEdited = await transaction(ctx.db, async (tx) => {
    const { body: text, html, htmlVersion } = words;
    const isNewest = await updateLineWords(tx, line, { body: text, html, htmlVersion, at: ctx.clock.now() });
    if (!isNewest) return false;
    await touchLine(tx, ctx, line.id);
    announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: line.id }));
    return true;
  });
  return { __typename: isEdited ? 'LineEdited' : 'LineChangedMeanwhile', ...(await lineAfter(ctx, line.id)) };
}
