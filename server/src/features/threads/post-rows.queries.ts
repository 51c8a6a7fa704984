import { type RawBuilder, sql } from 'kysely';
import type { FieldSql } from '../../graphql/compiled/sql-map.ts';
import type { Member } from '../../policy/actor.ts';

/** The alias of a row of `postRows`. */
const POST = 'p';

/** Posts with their items, to be narrowed by a `where` on `ip` (post) and `i` (item). Handles are read only where told. */
export function postRows(reader: Member): RawBuilder<unknown> {
  return sql`
    select
      i.id, ip.thread_id, i.author_id, coalesce(i.author_id = ${reader.id}::uuid, false) as is_own, i.hides_handle, i.visibility,
      i.visibility in ('published', 'held') as has_words, i.body, i.html, i.content_topics, i.content_note,
      i.shown_body is not null as has_left_out, i.redacted_rule, i.removed_rule, i.version, i.created_at, i.edited_at, i.visibility_at, ip.reaction_counts,
      case when ip.reaction_counts = '{}' then '{}'
        else array(select r.kind from reaction r where r.item_id = i.id and r.account_id = ${reader.id}::uuid) end as mine
    from post ip join item i on i.id = ip.item_id`;
}

/** SQL face of `areWordsThere`. Rows of `postRows` have worked it out once. */
export function areWordsIn(row: string): RawBuilder<unknown> {
  if (row === POST) return sql`${sql.ref(`${row}.has_words`)}`;
  return sql`${sql.ref(`${row}.visibility`)} in ('published', 'held')`;
}

/** True for the reader's own words; never null. */
export function isOwnIn(row: string, reader: Member): RawBuilder<unknown> {
  if (row === POST) return sql`${sql.ref(`${row}.is_own`)}`;
  return sql`coalesce(${sql.ref(`${row}.author_id`)} = ${reader.id}::uuid, false)`;
}

/** SQL face of `authorOf`: a hidden handle gives neither name nor id to anyone. */
export const bylineFields: Record<string, FieldSql> = {
  kind: (row, { reader }) => sql`case
    when not (${areWordsIn(row)} or ${isOwnIn(row, reader)}) then 'gone'
    when ${sql.ref(`${row}.hides_handle`)} then 'hidden'
    when ${sql.ref(`${row}.author_id`)} is null then 'left'
    else 'named' end`,
  id: (row, { reader }) => sql`case when ${isNamed(row, reader)} then ${sql.ref(`${row}.author_id`)} end`,
  handle: (row, { reader }) =>
    sql`case when ${isNamed(row, reader)} then (select a.handle from account a where a.id = ${sql.ref(`${row}.author_id`)}) end`,
  isViewer: (row, { reader }) => isOwnIn(row, reader),
};

function isNamed(row: string, reader: Member): RawBuilder<unknown> {
  return sql`(not ${sql.ref(`${row}.hides_handle`)} and (${areWordsIn(row)} or ${isOwnIn(row, reader)}))`;
}
