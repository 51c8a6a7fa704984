import type { Ctx } from '../../platform/context.ts';

/** Who holds a case now; null once the lease has ended, also before the ticker saw it. */
export function claimOf(
  ctx: Ctx,
  row: { claimedBy: string | null; claimedByHandle: string | null; leaseUntil: Date | null },
): { isMine: boolean; by: string; until: Date } | null {
  const { claimedBy, claimedByHandle, leaseUntil } = row;
  if (claimedBy === null || leaseUntil === null || leaseUntil <= ctx.clock.now()) return null;
  return {
    isMine: ctx.actor.kind === 'member' && ctx.actor.id === claimedBy,
    by: claimedByHandle ?? '',
    until: leaseUntil,
  };
}
