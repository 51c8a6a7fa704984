import type { EditLineInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { Forbidden } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, refusalFor, rulingOf } from '../../policy/authorize.ts';
import { isLineReviewed } from '../../policy/room.policy.ts';
import { keepLeftOut } from '../moderation/keep-left-out.ts';
import { holdBackNewcomers } from '../raid/hold-back-newcomers.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { settleWords } from '../safety/settle-words.ts';
import { authorizeToWrite } from '../safety/while-closed.ts';
import type { LinePageRow } from './chat.model.ts';
import { updateLineWords } from './line-changes.queries.ts';
import { lineAfter, lineAndFacts } from './readable-line.ts';
import { raiseLine } from './raise-line.ts';
import { touchLine } from './touch-line.ts';

type EditLinePayload =
  | { __typename: 'LineEdited'; line: LinePageRow; showsHelp: boolean }
  | { __typename: 'LineChangedMeanwhile'; line: LinePageRow };

/**
 * Changes one's own line while one may speak in the room; the words before are kept for moderators (ME15). New words are
 * judged anew; what is held stays held. @throws {NotFound} @throws {Forbidden} `not_yours`, `room_closed`, `muted`, …
 */
export async function editLine(ctx: Ctx, { lineId, version, body }: EditLineInput): Promise<EditLinePayload> {
  const { line, room, facts } = await lineAndFacts(ctx, lineId);

  authorize(ctx.actor, 'item.edit', { ...facts, isLocked: false });
  // Closed for want of people means closed for new words.
  authorizeToWrite(ctx.actor, 'room.say', room.facts);

  if (line.version !== version) return { __typename: 'LineChangedMeanwhile', line };
  const authorId = line.authorId ?? '';
  const taken = await keepLeftOut(ctx.db, line.id, intake(body, { kind: 'line', field: 'body' }));
  const words = await settleWords(ctx, ctx.db, authorId, taken);
  await holdBackNewcomers(ctx, { accountId: authorId, words, as: 'line' });
  // A line that asks for help is taken, whoever is read first and whoever writes there.
  const ruling = rulingOf(ctx.actor, 'room.say', room.facts);
  if (!asksForHelp(words) && ruling !== 'yes' && ruling !== 'unstaffed') throw refusalFor(ctx.actor, ruling);
  if (!asksForHelp(words) && isLineReviewed(ctx.actor, room.facts)) throw new Forbidden('chat_reviewed');
  const visibility = line.visibility === 'held' ? line.visibility : words.visibility;

  const isEdited = await transaction(ctx.db, async (tx) => {
    const isNewest = await updateLineWords(tx, line, { ...words, visibility, at: ctx.clock.now() });
    if (!isNewest) return false;
    if (words.verdict !== null)
      await raiseLine(ctx, tx, { ...line, accountId: authorId, words, version: line.version + 1 });
    await touchLine(tx, ctx, line.id);
    announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: line.id }));
    return true;
  });
  const after = await lineAfter(ctx, line.id);
  if (!isEdited) return { __typename: 'LineChangedMeanwhile', ...after };
  return { __typename: 'LineEdited', ...after, showsHelp: asksForHelp(words) };
}
