import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { checkPlace } from '../drafts/drafts.model.ts';
import { messageOnCall } from './message-on-call.ts';
import { groupOfPlace, sentToOnCall } from './on-call-message.queries.ts';

export interface OnCallWords {
  place: string;
  body: string;
  clientId: string;
}

/**
 * Sends words to whoever is on call, where nobody is on duty or the place is closed: seen by their author and the people
 * of the crisis case, by nobody else (R13). People are called whatever the engine thinks, suspended or not (R22), and
 * no limit of ours stands before it (R27). The same `clientId` again calls nobody a second time.
 */
export async function sendToOnCall(ctx: Ctx, input: OnCallWords): Promise<{ isSent: boolean }> {
  const { actor } = ctx;
  authorize(actor, 'onCall.send', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  const place = checkPlace(input.place);
  const { body, clientId } = input;

  await transaction(ctx.db, async (tx) => {
    const before = await sentToOnCall(tx, actor.id, clientId);
    if (before !== null && before.place !== place) throw new Conflict('sent_twice');
    const groupId = await groupOfPlace(tx, place);
    const message = { authorId: actor.id, clientId, place, groupId, body, level: 'imminent' } as const;
    if (await messageOnCall(ctx, tx, message)) await discardDraft(ctx, tx, place);
  });
  return { isSent: true };
}
