import type { RaisedLevel } from '@between/rules/safety.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { asService } from '../audit/as-service.ts';
import { openCrisis } from '../crisis/open-crisis.ts';
import { openForItem } from '../moderation/open-case.ts';
import { callPeople } from '../on-call/call-people.ts';
import { insertOnCallMessage, sentToOnCall } from './on-call-message.queries.ts';
import { insertVerdict } from './verdicts.queries.ts';

export interface MessageOnCall {
  authorId: string;
  /** The same one again brings nobody a second time. */
  clientId: string;
  place: string;
  groupId: string | null;
  body: string;
  level: RaisedLevel;
}

/**
 * Stores words that only their author and the people of the crisis case ever see, opens that case and calls people by
 * its level, in the caller's transaction (R13). @returns false when they were sent before.
 */
export async function messageOnCall(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { authorId, clientId, place, groupId, body, level }: MessageOnCall,
): Promise<boolean> {
  if ((await sentToOnCall(tx, authorId, clientId)) !== null) return false;
  const words = intake(body, { kind: 'onCallMessage', field: 'body' });
  const [itemId, at] = [ctx.ids.uuid(), ctx.clock.now()];
  await insertOnCallMessage(tx, { ...words, itemId, groupId, authorId, clientId, place, at });
  if (words.verdict !== null) await insertVerdict(tx, { itemId, itemVersion: 1, verdict: words.verdict, at });
  const { caseId } = await openForItem(ctx, tx, { itemId, lane: 'crisis' });
  const crisis = await openCrisis(asService(ctx), tx, { caseId, itemId, personId: authorId, level, source: 'member' });
  await callPeople(ctx, tx, crisis);
  return true;
}
