import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { checkPlace, checkWords, type DraftWords, isEmptyDraft } from './drafts.model.ts';
import { deleteDraft, deleteOldestDrafts, upsertDraft } from './drafts.queries.ts';

/** Seals the words with the key of the account; empty words discard what was there. @throws {InvalidInput} */
export async function saveDraft(ctx: Ctx, input: DraftWords & { place: string }): Promise<{ savedAt: Date }> {
  const { actor } = ctx;

  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const place = checkPlace(input.place);
  const words: DraftWords = { text: input.text, fields: input.fields };
  checkWords(words);

  const now = ctx.clock.now();
  if (isEmptyDraft(words)) {
    await deleteDraft(ctx.db, actor.id, place);
    return { savedAt: now };
  }
  const sealed = await ctx.vault.seal(ctx.db, { kind: 'account', id: actor.id }, JSON.stringify(words), now);
  await upsertDraft(ctx.db, { accountId: actor.id, place, sealed, updatedAt: now });
  await deleteOldestDrafts(ctx.db, actor.id);
  return { savedAt: now };
}
