import { DOORS_MINUTES } from '@between/rules/workshops.ts';
import { PRESENCE_HEARTBEAT_SECONDS } from '@between/rules/rooms.ts';
import type { Due } from '../../jobs/job.ts';
import { addMinutes, addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import {
  demoWorkshops,
  insertDemoPresence,
  openDemoRoom,
  shiftDemoWorkshop,
  touchDemoPresence,
} from './demo.queries.ts';

/** A workshop that ends this soon begins anew, so that one is always live. */
const ENDS_SOON_MINUTES = 5;
/** How far into it whoever looks at the demo comes. */
const BEGUN_MINUTES = 24;
/** Others stay ahead of whoever looks: moved when they come closer than this, by this. */
const CLOSE_MINUTES = 20;
const AHEAD_MINUTES = 180;

/** While DEMO=1 one workshop stays live with its safety moderator there, and the others stay ahead. Never runs in a real community. */
export const keepDemoWorkshops: Due = {
  name: 'workshops.demo',
  async run(ctx, now) {
    if (!ctx.config.isDemo) return;
    await transaction(ctx.db, async (tx) => {
      const [first, ...others] = await demoWorkshops(tx, now);
      if (first === undefined) return;
      if (first.endsAt <= addMinutes(now, ENDS_SOON_MINUTES))
        await shiftDemoWorkshop(tx, first, addMinutes(now, -BEGUN_MINUTES));
      for (const [place, other] of others.entries())
        if (other.startsAt <= addMinutes(now, CLOSE_MINUTES))
          await shiftDemoWorkshop(tx, other, addMinutes(now, AHEAD_MINUTES * (place + 1)));
      if (first.startsAt > addMinutes(now, DOORS_MINUTES)) return;
      const { roomId, moderatorId } = first;
      if (await insertDemoPresence(tx, { id: ctx.ids.uuid(), roomId, accountId: moderatorId, at: now }))
        announce(tx, ctx, (live) => live.roomState(roomId));
      await touchDemoPresence(tx, roomId, now, addSeconds(now, -PRESENCE_HEARTBEAT_SECONDS));
      if (await openDemoRoom(tx, roomId, now)) announce(tx, ctx, (live) => live.roomState(roomId));
    });
  },
};
