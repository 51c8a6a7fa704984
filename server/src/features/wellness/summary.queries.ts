import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Span, VerdictReason } from '../../platform/verdict.ts';
import { isHardCase } from './wellness.queries.ts';

export interface CaseSummaryRow {
  words: number;
  labels: string[];
  isHard: boolean;
}

/** Facts from which a screen makes its neutral line (MO16): never a word of the item. */
export async function summaryOf(db: Db, caseId: string): Promise<CaseSummaryRow> {
  return db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('verdict as v', (join) => join.onRef('v.itemId', '=', 'i.id').onRef('v.itemVersion', '=', 'i.version'))
    .select(isHardCase('c', 'i').as('isHard'))
    .select([
      sql<number>`coalesce(array_length(regexp_split_to_array(btrim(i.body), '\\s+'), 1), 0)`.as('words'),
      sql<string[]>`coalesce(v.labels, '{}')`.as('labels'),
    ])
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow();
}

/** Parts of the words as they stand that the safety check gave a reason for, in order and without overlaps. */
export async function markedSpans(db: Db, key: { itemId: string; version: number }): Promise<Span[]> {
  const row = await db
    .selectFrom('verdict')
    .select(sql<readonly VerdictReason[]>`reasons`.as('reasons'))
    .where('itemId', '=', key.itemId)
    .where('itemVersion', '=', key.version)
    .executeTakeFirst();
  return joined((row?.reasons ?? []).filter(({ part }) => part === 'body'));
}

/** Spans in order; those that touch become one. Pure. */
export function joined(spans: readonly Span[]): Span[] {
  const all = spans.map(({ start, end }) => ({ start, end })).toSorted((one, other) => one.start - other.start);
  const apart: Span[] = [];
  for (const span of all) {
    const last = apart.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) apart.push(span);
  }
  return apart;
}
