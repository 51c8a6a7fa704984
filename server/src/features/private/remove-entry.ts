import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { ownerOf } from './owner.ts';
import { deleteCopy, emptyEntry, lockEntry } from './private.queries.ts';

/** Takes an own entry away with its earlier words. @throws {NotFound} @throws {Conflict} `changed` when there are words that were not seen. */
export async function removeEntry(ctx: Ctx, id: string, version: number): Promise<{ ok: boolean }> {
  const accountId = ownerOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const row = await lockEntry(tx, accountId, id);
    if (row === null) throw new NotFound();
    if (row.sealed === null) return { ok: true };
    if (row.version !== version) throw new Conflict('changed');
    if (row.keptFrom === null) await emptyEntry(tx, id, row.version + 1, ctx.clock.now());
    else await deleteCopy(tx, id);
    return { ok: true };
  });
}
