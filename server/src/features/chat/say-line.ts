import type { SayLineInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorizeToWrite } from '../safety/while-closed.ts';
import { acceptLine } from './accept-line.ts';
import type { LinePageRow } from './chat.model.ts';
import { lineAfter } from './readable-line.ts';
import { roomView } from './readable-room.ts';

type SayLinePayload =
  { __typename: 'LineSaid'; line: LinePageRow; showsHelp: boolean } | { __typename: 'LineMustWait'; retryAt: Date };

/**
 * Says a line through the same writer as the live socket, for forms without script; the same `clientId` again answers the line that is there.
 * @throws {NotFound} @throws {Forbidden} `room_closed`, `room_paused`, `unstaffed`, `muted`, `not_a_member`, … @throws {InvalidInput}
 */
export async function sayLine(ctx: Ctx, { roomId, clientId, body, replyTo }: SayLineInput): Promise<SayLinePayload> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const room = await roomView(ctx, roomId);

  // The writer asks again, under the lock of the room, with the words.
  authorizeToWrite(actor, 'room.say', room.facts);

  const taken = await acceptLine(ctx, actor, { roomId, clientId, body, replyTo });
  if (taken.kind === 'slow') return { __typename: 'LineMustWait', retryAt: taken.retryAt };
  return { __typename: 'LineSaid', ...(await lineAfter(ctx, taken.id)), showsHelp: taken.showsHelp };
}
