import type { ReportReason } from '#lib/graphql/documents.generated.ts';
import { REASON_WORDS } from '#lib/features/reports/reason-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a case is at the desk. */
export interface WhyHere {
  isToRead: boolean;
  waitsForFirstReply: boolean;
  reasons: readonly ReportReason[];
}

/** What a case is called in the queue and at its own head: each of its reasons once; without any, the safety check raised it. */
export function caseName({ isToRead, waitsForFirstReply, reasons }: WhyHere): string {
  const names = [
    ...(isToRead ? [m.queue_to_read()] : []),
    ...(waitsForFirstReply ? [m.moderation_waits_first_reply()] : []),
    ...new Set(reasons.map((reason) => REASON_WORDS[reason]())),
  ];
  return names.join(', ') || m.moderation_raised_by_check();
}
