import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { currentSite } from '../site/current-site.ts';
import { firstReplyTimes } from './first-reply.model.ts';
import { runningClocks } from './first-reply.queries.ts';

export interface ShownClock {
  threadId: string;
  since: Date;
  peersAt: Date;
  deskAt: Date;
}

/** As many as two pages of the list show. */
const SHOWN_MAX = 50;

/** The first-reply clocks of a group for those who answer first; null for everyone else. */
export async function readFirstReplies(ctx: Ctx, groupId: string): Promise<ShownClock[] | null> {
  if (!may(ctx.actor, 'thread.seeFirstReply', { groupId })) return null;
  const [site, clocks] = await Promise.all([currentSite(ctx.db), runningClocks(ctx.db, groupId, SHOWN_MAX)]);
  const targets = { peersHours: site.firstReplyPeersHours, deskHours: site.firstReplyDeskHours };
  return clocks.map(({ threadId, createdAt }) => ({
    threadId,
    since: createdAt,
    ...firstReplyTimes(createdAt, targets),
  }));
}
