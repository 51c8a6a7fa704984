import type { Services } from '../../platform/context.ts';
import { type Db, type Tx, transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { forgetCaptions } from '../captions/forget-captions.ts';
import { emptyRoom } from '../chat/practice-room.ts';
import { forgetStage } from '../media/forget-stage.ts';
import { seatPanel } from '../panel/seat-panel.ts';
import { overPractices, type PracticeRoom, practisingIds } from './practice.queries.ts';
import { tellPractising } from './tell-practising.ts';

/**
 * Ends a practice and deletes what was in it: lines, captions, hands, places, streams, leave to send, who was there. Words
 * that a case or a report holds stay with it, and nowhere else. The caller has locked the room.
 */
export async function clearPractice(
  ctx: Pick<Services, 'live'>,
  tx: Tx,
  { id: roomId, workshopId }: PracticeRoom,
): Promise<void> {
  const people = await practisingIds(tx, workshopId);
  await emptyRoom(tx, ctx, roomId);
  await forgetCaptions(tx, workshopId);
  await forgetStage(tx, workshopId);
  await seatPanel(tx, workshopId);
  announce(tx, ctx, (live) => {
    // Nobody is in it any more: their sockets leave it, their pages look again, their media ends.
    live.recheck(people);
    tellPractising(live, workshopId, people);
  });
}

/** Practices whose time is up, each in its own transaction; with `workshopId` only its own. */
export async function clearOverPractices(
  ctx: Pick<Services, 'live'> & { db: Db },
  { now, limit, workshopId }: { now: Date; limit: number; workshopId?: string },
): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const where = workshopId === undefined ? { now, limit } : { now, limit, workshopId };
    for (const practice of await overPractices(tx, where)) await clearPractice(ctx, tx, practice);
  });
}
