import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { checkPlace, type DraftRow, type DraftWords } from './drafts.model.ts';
import { draftAt } from './drafts.queries.ts';

/** The actor's own words left at a place; null when there are none. */
export async function openDraft(ctx: Ctx, givenPlace: string): Promise<DraftRow | null> {
  const { actor } = ctx;

  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const place = checkPlace(givenPlace);
  const row = await draftAt(ctx.db, actor.id, place);
  const opened = row === null ? null : await ctx.vault.open(ctx.db, { kind: 'account', id: actor.id }, row.sealed);
  if (row === null || opened === null) return null;
  const { text, fields } = JSON.parse(opened) as DraftWords;
  return { place, text, fields, savedAt: row.updatedAt };
}
