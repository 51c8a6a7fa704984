import { PANEL_MOST } from '@between/rules/media.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { watchersOf } from '../practice/watchers-of.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { calledPeople, deleteStreams, moveHand, type StagePlace, upsertPlaces } from './stage.queries.ts';
import { tellOfHand, tellStage } from './tell-stage.ts';

/**
 * Gives people a place on the stage without a raised hand, as far as there is one; when they may send from there the rules of
 * the stage say. The caller has locked the workshop or its practice.
 */
export async function placeOnStage(tx: Tx, workshopId: string, places: readonly StagePlace[]): Promise<void> {
  const free = PANEL_MOST - (await calledPeople(tx, workshopId));
  const placed = places.slice(0, Math.max(free, 0));
  if (placed.length > 0) await upsertPlaces(tx, workshopId, placed);
}

/** Takes somebody's place: what they send ends at the server. Nothing happens to whoever has none. */
export async function leaveStage(
  ctx: Pick<Ctx, 'clock' | 'live'>,
  tx: Tx,
  { workshop, accountId }: { workshop: WorkshopRow; accountId: string },
): Promise<void> {
  const workshopId = workshop.id;
  const off = { from: ['on_stage'] as const, state: 'lowered' as const, word: null, at: ctx.clock.now() };
  if ((await moveHand(tx, { workshopId, accountId }, off)) === null) return;
  await deleteStreams(tx, { workshopId, accountId });
  const watchers = await watchersOf(tx, workshopId);
  announce(tx, ctx, (live) => {
    tellOfHand(live, workshop, accountId);
    tellStage(live, workshopId, watchers);
  });
}
