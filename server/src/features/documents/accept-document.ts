import type { DocumentKind } from '@between/rules/accounts.ts';
import type { Ctx } from '../../platform/context.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { DocumentRow } from './documents.model.ts';
import { currentDocuments, insertAcceptance } from './documents.queries.ts';

/** Stores that the actor accepted the version that was on screen. @throws {Conflict} `document_changed` when there is a newer one. */
export async function acceptDocument(
  ctx: Ctx,
  { kind, version }: { kind: DocumentKind; version: number },
): Promise<DocumentRow> {
  const { actor } = ctx;
  const [document] = await currentDocuments(ctx.db, [kind]);

  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  if (document === undefined) throw new NotFound();
  if (document.version !== version) throw new Conflict('document_changed');

  await insertAcceptance(ctx.db, { accountId: actor.id, documentVersionId: document.id, acceptedAt: ctx.clock.now() });
  return document;
}
