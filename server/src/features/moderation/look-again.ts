import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { caseOfItem } from './case.queries.ts';
import { waitAnew } from './fold.queries.ts';
import { reopenCase } from './open-case.ts';

/** A decision to leave words alone was doubted with success: its case is looked at once more, and its reports wait for an answer again. */
export async function lookAgain(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { caseId, itemId }: { caseId: string; itemId: string },
): Promise<void> {
  await waitAnew(tx, caseId);
  const there = await caseOfItem(tx, itemId);
  if (there !== null && there.id === caseId && there.status === 'closed')
    await reopenCase(ctx, tx, there, { lane: there.lane });
}
