import { PRESENCE_SILENT_SECONDS } from '@between/rules/rooms.ts';
import type { Due } from '../../jobs/job.ts';
import { addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { landIfEmpty } from './land-room.ts';
import { closeLanded, endPresenceById, endPresencesIn, silentPresences } from './presence.queries.ts';

const BATCH = 50;

/** Ends presence that has been silent too long: a room must not be open because of a page that is not there (ME51). */
const endSilentPresences: Due = {
  name: 'rooms.silent',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      const silent = await silentPresences(tx, addSeconds(now, -PRESENCE_SILENT_SECONDS), BATCH);
      for (const { id, roomId, accountId } of silent) {
        await endPresenceById(tx, id, now);
        await landIfEmpty(tx, ctx, roomId);
        await appendAudit(asService(ctx), tx, { action: 'room.lapse', targetKind: 'room', targetId: roomId });
        announce(tx, ctx, (live) => {
          live.roomState(roomId);
          live.recheck([accountId]);
        });
      }
    });
  },
};

/** The soft landing is over: the room closes, and nobody is present in it any more. */
const closeRooms: Due = {
  name: 'rooms.close',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      const closed = await closeLanded(tx, now, BATCH);
      await endPresencesIn(tx, closed, now);
      for (const roomId of closed) {
        await appendAudit(asService(ctx), tx, { action: 'room.closed', targetKind: 'room', targetId: roomId });
        announce(tx, ctx, (live) => live.roomState(roomId));
      }
    });
  },
};

export const chatDues: readonly Due[] = [endSilentPresences, closeRooms];
