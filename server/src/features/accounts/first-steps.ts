import type { DocumentKind } from '@between/rules/accounts.ts';
import type { Ctx } from '../../platform/context.ts';
import { documentsToAccept } from '../documents/documents-to-accept.ts';

/** What the actor has still to read and accept before the first post, and again after each change (ME04, ME05, ME06). */
export function firstStepsOf(ctx: Pick<Ctx, 'actor' | 'db'>): Promise<DocumentKind[]> {
  return documentsToAccept(ctx);
}

/** The fact that `mayPost` rules ask for. */
export async function hasAcceptedFirstPostDocuments(ctx: Pick<Ctx, 'actor' | 'db'>): Promise<boolean> {
  return (await firstStepsOf(ctx)).length === 0;
}
