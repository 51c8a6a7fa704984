import { PAGE } from '@between/rules/content.ts';
import { InvalidInput } from './errors.ts';
import { isUuid } from './ids.ts';

/** A place in a list ordered by an instant and an id, both ascending or both descending. */
export interface Cursor {
  at: Date;
  id: string;
}

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface PageRequest {
  limit: number;
  after: Cursor | null;
}

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** @throws {InvalidInput} for a size outside 1..50 or a cursor that is not one of ours. */
export function pageRequest(args: PageArguments): PageRequest {
  const limit = args.first ?? PAGE.default;
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE.max) throw new InvalidInput('first', 'out_of_range');
  return { limit, after: args.after == null ? null : decodeCursor(args.after) };
}

/** Takes `limit + 1` rows as queried and says whether more follow. */
export function pageOf<Row>(rows: readonly Row[], request: PageRequest, cursorOf: (row: Row) => Cursor): Page<Row> {
  const nodes = rows.slice(0, request.limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > request.limit,
      endCursor: last === undefined ? null : encodeCursor(cursorOf(last)),
    },
  };
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.at.toISOString()}|${cursor.id}`).toString('base64url');
}

export function decodeCursor(text: string): Cursor {
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || !isUuid(id)) throw new InvalidInput('after', 'not_a_cursor');
  return { at: instant, id };
}
