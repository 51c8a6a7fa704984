import { type NoticePlan, planNotices } from '../notices/plan-notices.ts';
import type { Telling } from '../notices/notices.model.ts';
import type { Ctx } from '../../platform/context.ts';

/** Somebody who follows the thread, with what they chose for this kind of notice. */
export interface Listener {
  accountId: string;
  kind: 'reply_to_my_thread' | 'reply_in_followed_thread';
  /** Null where nothing was chosen. */
  inApp: boolean | null;
  mail: boolean | null;
  hasMailConsent: boolean;
  isOnBreak: boolean;
}

/** The notices of a reply, stored in the same statement as the reply itself. */
export function replyNotices(
  ctx: Pick<Ctx, 'clock' | 'ids'>,
  reply: { threadId: string; itemId: string },
  listeners: readonly Listener[],
): NoticePlan {
  const { threadId, itemId } = reply;
  const choices = new Map(
    listeners.map(({ accountId, kind, inApp, mail, hasMailConsent, isOnBreak }) => {
      const byKind = inApp === null || mail === null ? [] : [[kind, { inApp, mail }] as const];
      return [accountId, { hasMailConsent, isOnBreak, byKind: new Map(byKind) }];
    }),
  );
  const tellings = listeners.map(({ accountId, kind }): Telling => ({
    accountId,
    kind,
    causeId: threadId,
    threadId,
    itemId,
  }));
  return planNotices(ctx, tellings, choices);
}
