import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { SafeguardingFacts } from '../../policy/safeguarding.policy.ts';
import { safeguardingFacts, type SafeguardingRow } from './safeguarding.model.ts';
import { lockCaseOf, lockSafeguarding, safeguardingById } from './safeguarding.queries.ts';

export interface LoadedSafeguarding {
  row: SafeguardingRow;
  facts: SafeguardingFacts;
}

/** One that the actor may work on. @throws {NotFound} also for one they may not know. */
export async function loadSafeguarding(ctx: Ctx, db: Db | Tx, id: string): Promise<LoadedSafeguarding> {
  authorize(ctx.actor, 'desk.open', null);
  return known(ctx, await safeguardingById(db, id));
}

/** The same, its case and its row kept until the transaction ends. */
export async function lockedSafeguarding(ctx: Ctx, tx: Tx, id: string): Promise<LoadedSafeguarding> {
  authorize(ctx.actor, 'desk.open', null);
  await lockCaseOf(tx, id);
  return known(ctx, await lockSafeguarding(tx, id));
}

function known(ctx: Ctx, row: SafeguardingRow | null): LoadedSafeguarding {
  if (row === null) throw new NotFound();
  const facts = safeguardingFacts(ctx.actor, row);
  authorize(ctx.actor, 'safeguarding.read', facts);
  return { row, facts };
}
