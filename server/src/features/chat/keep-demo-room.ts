import { PRESENCE_HEARTBEAT_SECONDS } from '@between/rules/rooms.ts';
import type { Due } from '../../jobs/job.ts';
import { addMinutes, addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { demoHostToBring, touchDemoHost } from './demo.queries.ts';
import { standInRoom } from './stand-in-room.ts';

/** The demo's room that is always open, and who keeps it. */
const KEPT = { slug: 'night-owls', handle: 'ines' };
/** Whoever closes it in the demo sees it closed for a while. */
const CLOSED_MINUTES = 10;

/** While DEMO=1 one live room stays open with its facilitator there: no person sits behind that account. Never runs in a real community. */
export const keepDemoRoom: Due = {
  name: 'rooms.demo',
  async run(ctx, now) {
    if (!ctx.config.isDemo) return;
    await transaction(ctx.db, async (tx) => {
      await touchDemoHost(tx, KEPT, now, addSeconds(now, -PRESENCE_HEARTBEAT_SECONDS));
      const place = await demoHostToBring(tx, KEPT, addMinutes(now, -CLOSED_MINUTES));
      if (place !== null) await standInRoom(tx, ctx, { ...place, role: 'facilitator', at: now });
    });
  },
};
