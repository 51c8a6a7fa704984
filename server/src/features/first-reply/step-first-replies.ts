import { FIRST_WORDS_MINUTES } from '@between/rules/safety.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { openForItem } from '../moderation/open-case.ts';
import { tell } from '../notices/tell.ts';
import { currentSite } from '../site/current-site.ts';
import { firstReplyStep, type WaitingThread } from './first-reply.model.ts';
import { forgetTold, peersToTell, setClock, threadsToStep } from './first-reply.queries.ts';

type Clockwork = Pick<Services, 'clock' | 'ids' | 'live'>;

/** Takes the next step of every clock that asks for one: peer supporters first, then a moderator; a reply ends it. */
export async function stepFirstReplies(ctx: Clockwork, tx: Tx, now: Date, limit: number): Promise<void> {
  const site = await currentSite(tx);
  const targets = { peersHours: site.firstReplyPeersHours, deskHours: site.firstReplyDeskHours };
  for (const thread of await threadsToStep(tx, targets, now, limit)) {
    switch (firstReplyStep(thread, targets, now)) {
      case 'stop':
        await setClock(tx, thread.id, { waitsForReply: false });
        await forgetTold(tx, thread.id);
        break;
      case 'peers':
        await tellPeers(ctx, tx, thread, now);
        break;
      case 'desk':
        await askDesk(ctx, tx, thread, now);
        break;
      case 'none':
        break;
    }
  }
}

async function tellPeers(ctx: Clockwork, tx: Tx, thread: WaitingThread, now: Date): Promise<void> {
  const peers = await peersToTell(tx, thread, now);
  await tell(
    ctx,
    tx,
    peers.map((accountId) => ({ accountId, kind: 'first_reply', causeId: thread.id, threadId: thread.id })),
  );
  await setClock(tx, thread.id, { peersToldAt: now });
}

/** An ordinary case that ages into the urgent lane: nobody did anything wrong, somebody is waiting. */
async function askDesk(ctx: Clockwork, tx: Tx, thread: WaitingThread, now: Date): Promise<void> {
  const dueAt = addMinutes(thread.createdAt, FIRST_WORDS_MINUTES.concern);
  await openForItem(ctx, tx, { itemId: thread.openingItemId, lane: 'normal', dueAt: dueAt > now ? dueAt : now });
  await setClock(tx, thread.id, { deskToldAt: now });
}
