import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { touchLine } from '../chat/touch-line.ts';
import type { MeasuredItem } from './measure.queries.ts';

/** A measure changed how words are shown: where people look at them now, they follow at once. */
export async function showInPlace(
  ctx: Pick<Services, 'live'>,
  tx: Tx,
  { id, workshopId }: Pick<MeasuredItem, 'id' | 'workshopId'>,
): Promise<void> {
  await touchLine(tx, ctx, id);
  if (workshopId !== null)
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'questions.changed', { workshopId }));
}
