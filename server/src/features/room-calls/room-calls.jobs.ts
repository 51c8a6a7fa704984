import { ROOM_CALL_KEPT_DAYS } from '@between/rules/rooms.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { bringPeople } from './bring-people.ts';
import { deleteOldCalls, takeUnanswered } from './room-calls.queries.ts';

const AT_ONCE = 20;

/** A call that its safety moderator has not answered reaches other people too (ME54). */
const raiseUnanswered: Due = {
  name: 'room_calls.raise',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const call of await takeUnanswered(tx, now, AT_ONCE))
        await bringPeople(ctx, tx, { ...call, level: 'urgent' });
    });
  },
};

export const roomCallsDues: readonly Due[] = [
  raiseUnanswered,
  {
    name: 'room_calls.forget',
    run: every(60, (ctx, now) => deleteOldCalls(ctx.db, addDays(now, -ROOM_CALL_KEPT_DAYS))),
  },
];
