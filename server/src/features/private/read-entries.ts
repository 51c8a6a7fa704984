import { PRIVATE_PAGE, type PrivateKind } from '@between/rules/private.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { decodeCursor, type Page, type PageArguments, pageOf } from '../../platform/page.ts';
import { openEntries } from './open-entries.ts';
import { ownerOf } from './owner.ts';
import type { PrivateEntry } from './private.model.ts';
import { entriesOf } from './private.queries.ts';

export interface EntriesAsked extends PageArguments {
  kind: PrivateKind;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** Own entries of one kind, newest first, opened for their owner alone. @throws {InvalidInput} */
export async function readEntries(ctx: Ctx, asked: EntriesAsked): Promise<Page<PrivateEntry>> {
  const accountId = ownerOf(ctx);
  const limit = asked.first ?? PRIVATE_PAGE.default;
  if (!Number.isInteger(limit) || limit < 1 || limit > PRIVATE_PAGE.max)
    throw new InvalidInput('first', 'out_of_range');
  const after = asked.after == null ? null : decodeCursor(asked.after);

  const { kind, from = null, to = null } = asked;
  const sealed = await entriesOf(ctx.db, { accountId, kind, from, to, after, limit });
  const page = pageOf(sealed, { limit, after }, ({ at, id }) => ({ at, id }));
  return { ...page, nodes: await openEntries(ctx, ctx.db, accountId, page.nodes) };
}
