import type { RawBuilder } from 'kysely';
import type { Member } from '../../policy/actor.ts';

/** One field as a document asks for it. */
export interface AskedField {
  args: Readonly<Record<string, unknown>>;
  /** Whether this place only shows itself: the same for the whole process. */
  isDemo: boolean;
  /** Whoever reads, as the faces of the policy take it. */
  reader: Member;
  /** The fields asked below this one, made from `row`: one JSON object as text. */
  select(row: string): RawBuilder<unknown>;
}

/**
 * How a field is read in SQL; `row` is the alias under which its object's row is found. A leaf is a plain value and
 * becomes JSON by its type in the schema; an object or a list of objects is JSON as text already.
 */
export type FieldSql = (row: string, asked: AskedField) => RawBuilder<unknown>;

/** Type → field → SQL. The policy is part of what it says, so that no document can leave it out. */
export type SqlMap = Readonly<Record<string, Readonly<Record<string, FieldSql>>>>;

/** Says that a document asks for something no map has: ordinary execution answers it. */
export class NotInMap extends Error {
  override readonly name = 'NotInMap';
}
