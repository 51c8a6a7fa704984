import type { Ctx } from '../../platform/context.ts';
import { openEntries } from './open-entries.ts';
import type { PrivateEntry } from './private.model.ts';
import { allEntriesOf } from './private.queries.ts';

/** Rows opened at a time. */
const BATCH = 500;

/** Everything somebody wrote for themselves, opened for their own file (ME49); no other caller may exist. */
export async function exportPrivate(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  accountId: string,
): Promise<(Omit<PrivateEntry, 'body'> & { words: unknown })[]> {
  const all: (Omit<PrivateEntry, 'body'> & { words: unknown })[] = [];
  let after: string | null = null;
  for (;;) {
    const rows = await allEntriesOf(ctx.db, accountId, after, BATCH);
    const opened = await openEntries(ctx, ctx.db, accountId, rows);
    all.push(...opened.map(({ body, ...entry }) => ({ ...entry, words: JSON.parse(body) as unknown })));
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return all;
  }
}
