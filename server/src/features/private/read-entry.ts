import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { openEntries } from './open-entries.ts';
import { ownerOf } from './owner.ts';
import type { PrivateEntry } from './private.model.ts';
import { entryById, keptCopiesOf } from './private.queries.ts';

/** One own entry, or earlier words of one. @throws {NotFound} also for what belongs to somebody else or was removed. */
export async function readEntry(ctx: Ctx, id: string): Promise<PrivateEntry> {
  const accountId = ownerOf(ctx);
  const row = await entryById(ctx.db, accountId, id);
  const [entry] = await openEntries(ctx, ctx.db, accountId, row === null ? [] : [row]);
  if (entry === undefined) throw new NotFound();
  return entry;
}

/** Words of an entry that were written over unseen, newest first. */
export async function readKept(ctx: Ctx, id: string): Promise<PrivateEntry[]> {
  const accountId = ownerOf(ctx);
  return openEntries(ctx, ctx.db, accountId, await keptCopiesOf(ctx.db, accountId, id));
}
