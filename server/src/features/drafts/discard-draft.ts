import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { checkPlace } from './drafts.model.ts';
import { deleteDraft } from './drafts.queries.ts';

/** Forgets the words left at a place; forgetting nothing is fine. Sending calls this in its own transaction. */
export async function discardDraft(ctx: Pick<Ctx, 'actor'>, db: Db | Tx, place: string): Promise<void> {
  const { actor } = ctx;

  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await deleteDraft(db, actor.id, checkPlace(place));
}
