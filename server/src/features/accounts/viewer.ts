import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import type { ViewerRow } from './accounts.model.ts';
import { viewerRow } from './accounts.queries.ts';

/** The person signed in. @throws {Unauthenticated} for a guest. */
export async function viewerOf(ctx: Ctx): Promise<ViewerRow> {
  const row = ctx.actor.kind === 'member' ? await viewerRow(ctx.db, ctx.actor.id) : null;
  if (row === null) throw new Unauthenticated();
  return row;
}
