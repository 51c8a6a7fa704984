import type { Services } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';

type Keys = Pick<Services, 'vault' | 'clock'>;

/** Words inside a crisis case, sealed with its key: nobody reads them once the key is destroyed. */
export async function sealNote(ctx: Keys, tx: Tx, crisisCaseId: string, text: string): Promise<Buffer> {
  return ctx.vault.seal(tx, { kind: 'crisis_case', id: crisisCaseId }, text, ctx.clock.now());
}

/** The same, or null without words. */
export async function sealIfAny(ctx: Keys, tx: Tx, crisisCaseId: string, text: string): Promise<Buffer | null> {
  return text === '' ? null : sealNote(ctx, tx, crisisCaseId, text);
}

/** Empty once the key is destroyed. */
export async function openNote(
  ctx: Pick<Services, 'vault'>,
  db: Db | Tx,
  crisisCaseId: string,
  sealed: Buffer,
): Promise<string> {
  return (await ctx.vault.open(db, { kind: 'crisis_case', id: crisisCaseId }, sealed)) ?? '';
}
