import { PRESENCE_HEARTBEAT_SECONDS } from '@between/rules/rooms.ts';
import type { Due } from '../../jobs/job.ts';
import { addMinutes, addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { standInRoom } from '../chat/stand-in-room.ts';
import { demoWorkshops, shiftDemoWorkshop, touchDemoPresence } from './demo.queries.ts';
import { doorsOpenAt } from './workshops.model.ts';

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
      if (doorsOpenAt(first.startsAt) > now) return;
      const { roomId, moderatorId } = first;
      await standInRoom(tx, ctx, { roomId, accountId: moderatorId, role: 'safety_moderator', at: now });
      await touchDemoPresence(tx, roomId, now, addSeconds(now, -PRESENCE_HEARTBEAT_SECONDS));
    });
  },
};
