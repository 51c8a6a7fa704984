import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { openCrisis } from '../crisis/open-crisis.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { checkPlace } from '../drafts/drafts.model.ts';
import { openForItem } from '../moderation/open-case.ts';
import { callPeople } from '../on-call/call-people.ts';
import { groupOfPlace, insertOnCallMessage, sentToOnCall } from './on-call-message.queries.ts';
import { insertVerdict } from './verdicts.queries.ts';

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
  const words = intake(input.body, { kind: 'onCallMessage', field: 'body' });

  await transaction(ctx.db, async (tx) => {
    const before = await sentToOnCall(tx, actor.id, input.clientId);
    if (before !== null && before.place !== place) throw new Conflict('sent_twice');
    if (before !== null) return;
    const [itemId, at] = [ctx.ids.uuid(), ctx.clock.now()];
    const groupId = await groupOfPlace(tx, place);
    const { clientId } = input;
    await insertOnCallMessage(tx, { ...words, itemId, groupId, authorId: actor.id, clientId, place, at });
    if (words.verdict !== null) await insertVerdict(tx, { itemId, itemVersion: 1, verdict: words.verdict, at });
    const { caseId } = await openForItem(ctx, tx, { itemId, lane: 'crisis' });
    const level = 'imminent';
    const crisis = await openCrisis(ctx, tx, { caseId, itemId, personId: actor.id, level, source: 'member' });
    await callPeople(ctx, tx, crisis);
    await discardDraft(ctx, tx, place);
  });
  return { isSent: true };
}
