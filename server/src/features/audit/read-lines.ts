import { AUDIT_PAGE } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { type AuditLineRow, type LinesFilter, linesOfRecord } from './read-lines.queries.ts';

export interface ReadLines {
  filter?: { readonly [Part in keyof LinesFilter]?: LinesFilter[Part] | undefined } | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/**
 * A page of the record for leads and operators (MO49).
 * @throws {InvalidInput} `out_of_range`, `not_a_cursor`, `unknown_code` for an act or a case that cannot be one.
 */
export async function readLines(ctx: Ctx, args: ReadLines): Promise<Page<AuditLineRow>> {
  authorize(ctx.actor, 'audit.read', null);

  const limit = args.first ?? AUDIT_PAGE.default;
  if (!Number.isInteger(limit) || limit < 1 || limit > AUDIT_PAGE.max) throw new InvalidInput('first', 'out_of_range');
  const before = args.after == null ? null : decodeCursor(args.after);
  const readerId = ctx.actor.kind === 'member' ? ctx.actor.id : '';
  const rows = await linesOfRecord(ctx.db, readerId, { filter: takeFilter(args.filter), before, limit: limit + 1 });
  return pageOf(rows, { limit, after: before }, (row) => row);
}

function takeFilter(given: ReadLines['filter']): LinesFilter {
  const text = (value: string | null | undefined): string | null => value?.trim().toLowerCase() || null;
  const [action, asked] = [text(given?.action), text(given?.case)?.replace(/^#/u, '') ?? null];
  if (action !== null && !/^[a-z_.]{1,60}$/iu.test(action)) throw new InvalidInput('action', 'unknown_code');
  if (asked !== null && !isUuid(asked) && !/^[\da-f]{4}$/u.test(asked)) throw new InvalidInput('case', 'unknown_code');
  return {
    by: text(given?.by)?.replace(/^@/u, '') ?? null,
    action: given?.action?.trim() || null,
    case: asked,
    itemId: given?.itemId ?? null,
    since: given?.since ?? null,
    until: given?.until ?? null,
  };
}
