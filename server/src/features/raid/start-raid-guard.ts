import { RAID_HOURS } from '@between/rules/raid.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { forgetGuard } from './guard-now.ts';
import { endGuards, insertGuard } from './raid.queries.ts';

/** Starts the guard, or lets it hold until then instead (OP26). @throws {InvalidInput} `out_of_range`. */
export async function startRaidGuard(ctx: Ctx, hours: number): Promise<void> {
  authorize(ctx.actor, 'raid.steer', null);
  if (hours < RAID_HOURS.min || hours > RAID_HOURS.max) throw new InvalidInput('hours', 'out_of_range');
  const startedBy = actorId(ctx);
  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    await endGuards(tx, now, startedBy);
    await insertGuard(tx, { id: ctx.ids.uuid(), startedAt: now, endsAt: addHours(now, hours), startedBy });
    await appendAudit(ctx, tx, { action: 'raid.start', targetKind: 'site', targetId: null, after: { hours } });
  });
  forgetGuard(ctx.db);
}
