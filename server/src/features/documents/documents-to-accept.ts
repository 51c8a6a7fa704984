import { type DocumentKind, FIRST_POST_DOCUMENTS } from '@between/rules/accounts.ts';
import type { Ctx } from '../../platform/context.ts';
import { allAccepted, kindsNotAccepted } from './documents.queries.ts';

/** Kinds among `kinds` whose version of today the actor has not accepted; all of a guest's are open. One query. */
export async function documentsToAccept(
  ctx: Pick<Ctx, 'actor' | 'db'>,
  kinds: readonly DocumentKind[] = FIRST_POST_DOCUMENTS,
): Promise<DocumentKind[]> {
  return ctx.actor.kind === 'guest' ? [...kinds] : kindsNotAccepted(ctx.db, ctx.actor.id, kinds);
}

/** SQL face of `documentsToAccept`: true when nothing before a first post is open to this reader. */
export function nothingToAccept(accountId: string): ReturnType<typeof allAccepted> {
  return allAccepted(accountId, FIRST_POST_DOCUMENTS);
}
