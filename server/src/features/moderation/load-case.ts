import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseFacts } from '../../policy/case.policy.ts';
import { type CaseRow, caseFacts } from './case.model.ts';
import { caseById } from './case.queries.ts';

/** A case with the facts that every further rule looks at. */
export interface LoadedCase {
  row: CaseRow;
  facts: CaseFacts;
}

/** A case the actor may look at, from the desk or as a second person, with the facts of every further rule. @throws {NotFound} also for one they may not know. */
export async function loadCase(
  ctx: Ctx,
  db: Db | Tx,
  caseId: string,
  lock: 'lock' | 'look',
  door: 'case.read' | 'case.readAsSecond' = 'case.read',
): Promise<LoadedCase> {
  authorize(ctx.actor, door === 'case.read' ? 'desk.open' : 'signOff.list', null);
  const row = await caseById(db, caseId, ctx.actor.kind === 'member' ? ctx.actor.id : null, lock);
  if (row === null) throw new NotFound();

  const facts = caseFacts(ctx.actor, row, ctx.clock.now());
  authorize(ctx.actor, door, facts);
  return { row, facts };
}

/** The id of whoever acts; the policy has refused guests before. */
export function actorId(ctx: Pick<Ctx, 'actor'>): string {
  if (ctx.actor.kind === 'guest') throw new NotFound();
  return ctx.actor.id;
}
