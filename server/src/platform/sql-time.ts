import { type RawBuilder, sql } from 'kysely';

/** An instant in SQL as `Date.toISOString` writes it: the one form of our API. Null stays null. */
export function isoInstant(instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
