import type { RawBuilder } from 'kysely';
import type { Member } from '../../policy/actor.ts';

/** One field as a document asks for it. */
export interface AskedField {
  args: Readonly<Record<string, unknown>>;
  /** Whoever reads, as the faces of the policy take it. */
  reader: Member;
  /** The fields asked below this one as one JSON object made from `row`. */
  select(row: string): RawBuilder<unknown>;
}

/** How a field is read in SQL; `row` is the alias under which its object's row is found. */
export type FieldSql = (row: string, asked: AskedField) => RawBuilder<unknown>;

/** Type → field → SQL. The policy is part of what it says, so that no document can leave it out. */
export type SqlMap = Readonly<Record<string, Readonly<Record<string, FieldSql>>>>;

/** Says that a document asks for something no map has: ordinary execution answers it. */
export class NotInMap extends Error {
  override readonly name = 'NotInMap';
}
