import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { lockLife, setLife } from './limits.queries.ts';

/** The life of an account as what shuts it out says now: limits combine, the last one to end gives back what was before. */
export async function settleLife(ctx: Pick<Services, 'live'>, tx: Tx, accountId: string): Promise<void> {
  const life = await lockLife(tx, accountId);
  // Open sockets learn of every limit, not only of those that shut out.
  announce(tx, ctx, (live) => live.recheck([accountId]));
  if (life === null || life.lifeState === 'deleted' || life.lifeState === 'in_memoriam') return;

  const next = lifeNow(life);
  if (next.lifeState === life.lifeState && next.suspendedUntil === null) return;
  await setLife(tx, accountId, next);
}

/** Banned over suspended over what was before; of two suspensions the later end counts. Pure. */
export function lifeNow(life: {
  lifeState: string;
  shutOuts: readonly { kind: string; until: Date | null }[];
  lifeBefore: string | null;
}): { lifeState: string; suspendedUntil: Date | null } {
  const { lifeState, shutOuts, lifeBefore } = life;
  if (shutOuts.some(({ kind }) => kind === 'banned')) return { lifeState: 'banned', suspendedUntil: null };
  if (shutOuts.length > 0) {
    const ends = shutOuts.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY);
    const latest = Math.max(...ends);
    return { lifeState: 'suspended', suspendedUntil: Number.isFinite(latest) ? new Date(latest) : null };
  }
  const isShutOut = lifeState === 'suspended' || lifeState === 'banned';
  return { lifeState: isShutOut ? (lifeBefore ?? 'active') : lifeState, suspendedUntil: null };
}
