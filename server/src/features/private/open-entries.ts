import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { PrivateEntry, SealedEntry } from './private.model.ts';

/** Opens entries of one account in memory; those whose key was destroyed are left out. */
export async function openEntries(
  { vault }: Pick<Ctx, 'vault'>,
  db: Db | Tx,
  accountId: string,
  entries: readonly SealedEntry[],
): Promise<PrivateEntry[]> {
  if (entries.length === 0) return [];
  const open = await vault.opener(db, { kind: 'account', id: accountId });
  if (open === null) return [];
  return entries.flatMap(({ sealed, ...entry }) => (sealed === null ? [] : [{ ...entry, body: open(sealed) }]));
}
