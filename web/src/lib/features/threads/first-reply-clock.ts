import { span } from '#lib/features/moderation/due.ts';
import type { GroupThreadsQuery } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type WaitingSince = NonNullable<GroupThreadsQuery['group']['firstReplies']>[number];

/** How long somebody has waited for a first answer, as a clock: late once a moderator was asked. Pure. */
export function firstReplyClock(
  waits: WaitingSince,
  now: Date,
): { state: 'ok' | 'soon' | 'late'; words: string; left: number } {
  const at = now.getTime();
  const [since, peers, desk] = [new Date(waits.since), new Date(waits.peersAt), new Date(waits.deskAt)];
  const words = m.groups_waited({ time: span(at - since.getTime()) });
  if (at >= desk.getTime()) return { state: 'late', words, left: 0 };
  const left = Math.min(1, (desk.getTime() - at) / (desk.getTime() - since.getTime()));
  return { state: at >= peers.getTime() ? 'soon' : 'ok', words, left };
}
