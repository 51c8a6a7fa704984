import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import type { ViewerRow } from '../accounts/accounts.model.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { viewerOf } from '../accounts/viewer.ts';
import { deleteFindMe, findMeOf, upsertFindMe } from './find-me.queries.ts';

export interface FindMe {
  words: string;
  savedAt: Date;
}

/** What the actor left "if someone must find me", opened for them alone; null when there is nothing (R17). */
export async function ownFindMe(ctx: Ctx): Promise<FindMe | null> {
  return openFindMe(ctx, ctx.db, requireMember(ctx).id);
}

/** Opens the words for their owner's page or file, and for an emergency release by two people (R17); no other caller may exist. */
export async function openFindMe(
  { vault }: Pick<Ctx, 'vault'>,
  db: Db | Tx,
  accountId: string,
): Promise<FindMe | null> {
  const row = await findMeOf(db, accountId);
  const words = row === null ? null : await vault.open(db, { kind: 'account', id: accountId }, row.sealed);
  return row === null || words === null ? null : { words, savedAt: row.savedAt };
}

/** Seals the words with the key of the account; empty words take away what was there. @throws {InvalidInput} `too_long` */
export async function setFindMe(ctx: Ctx, words: string): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  const { body } = intake(words, { kind: 'findMe', field: 'words' });

  if (body === '') await deleteFindMe(ctx.db, actor.id);
  else {
    const savedAt = ctx.clock.now();
    const sealed = await ctx.vault.seal(ctx.db, { kind: 'account', id: actor.id }, body, savedAt);
    await upsertFindMe(ctx.db, { accountId: actor.id, sealed, savedAt });
  }
  return viewerOf(ctx);
}
