import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import { peopleOfRoute, takeLate } from './safeguarding.queries.ts';

const BATCH = 20;

/** Calls again, leads too, when nobody has taken it in time. */
export const safeguardingClock: Due = {
  name: 'safeguarding.clock',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const { id, groupId, authorId } of await takeLate(tx, now, BATCH)) {
        const people = await peopleOfRoute(tx, { groupId, exceptIds: authorId === null ? [] : [authorId], now });
        await tell(
          ctx,
          tx,
          people.map((accountId) => ({ accountId, kind: 'team', causeId: id, detail: 'safeguarding' })),
        );
        await giveAlarm(ctx, tx, { subject: 'safeguarding', at: now, also: people });
      }
    });
  },
};
