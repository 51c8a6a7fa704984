import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { caseById } from './case.queries.ts';
import { actorId } from './load-case.ts';
import { moveState } from './move-state.ts';

/** The words of a case were with the people of another route; now somebody of the desk decides about them. */
export async function giveBackEscalated(ctx: Ctx, tx: Tx, key: { caseId: string; note: string }): Promise<void> {
  const words = await caseById(tx, key.caseId, actorId(ctx), 'lock');
  if (words === null || words.status !== 'escalated') return;
  await moveState(ctx, tx, {
    case: words,
    event: 'requeue',
    facts: { hasNote: true },
    change: { escalatedTo: null },
    note: key.note,
  });
}
