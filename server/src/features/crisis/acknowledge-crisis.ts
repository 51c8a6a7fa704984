import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { comeToCrisis } from './come-to-crisis.ts';
import type { CrisisRow } from './crisis.model.ts';
import { loadCrisis, lockedCrisis } from './load-crisis.ts';

export interface CrisisPayload {
  crisis: CrisisRow;
}

/** "I have it": takes the case, or joins whoever took it. @throws {NotFound} for whoever may not know of it. */
export async function acknowledgeCrisis(ctx: Ctx, crisisCaseId: string): Promise<CrisisPayload> {
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.acknowledge', facts);

    await comeToCrisis(ctx, tx, row);
  });
  return readCrisis(ctx, crisisCaseId);
}

/** The crisis case as it stands after a step. */
export async function readCrisis(ctx: Ctx, crisisCaseId: string): Promise<CrisisPayload> {
  return { crisis: (await loadCrisis(ctx, ctx.db, crisisCaseId)).row };
}
