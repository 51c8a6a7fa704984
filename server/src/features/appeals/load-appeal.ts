import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { AppealFacts } from '../../policy/appeal.policy.ts';
import { authorize } from '../../policy/authorize.ts';
import { type AppealRow, appealFacts } from './appeals.model.ts';
import { appealById } from './appeals.queries.ts';

/** An appeal the actor may look at on the desk, with the facts of every further rule. @throws {NotFound} also for one they may not know. */
export async function loadAppeal(
  ctx: Ctx,
  db: Db | Tx,
  id: string,
  lock: 'lock' | 'look',
): Promise<{ row: AppealRow; facts: AppealFacts }> {
  authorize(ctx.actor, 'desk.open', null);
  const row = await appealById(db, id, ctx.actor.kind === 'member' ? ctx.actor.id : null, lock);
  if (row === null) throw new NotFound();

  const facts = appealFacts(ctx.actor, row);
  authorize(ctx.actor, 'appeal.read', facts);
  return { row, facts };
}
