import { THREAD_PAGE_POSTS } from '@between/rules/content.ts';
import { sql } from 'kysely';
import { type FieldSql, NotInMap } from '../../graphql/compiled/sql-map.ts';
import { openItems } from '../../policy/item.policy.ts';
import { rangeOf } from './list-replies.ts';
import { postRows } from './post-rows.queries.ts';

/** A page of replies in SQL: the rows once as `replies`, one more than asked, and what is around them as `page`. */
export const replyPage: FieldSql = (_row, { args, reader, select }) => {
  const size = args['first'] ?? THREAD_PAGE_POSTS;
  if (typeof size !== 'number' || size < 1 || size > THREAD_PAGE_POSTS) throw new NotInMap('first');
  const limit = sql.lit(size);
  const range = rangeOf(args);
  const isBackward = range.kind === 'end' || range.kind === 'before';
  const order = isBackward ? sql`desc` : sql`asc`;
  const hasOlder = isBackward ? sql`e.has_more` : range.kind === 'start' ? sql`false` : olderThanFirst();
  const hasNewer = isBackward ? sql.lit(range.kind === 'before') : sql`e.has_more`;

  return sql`(
    with replies as materialized (
      select r.*, row_number() over (order by r.id ${order}) as place
      from (
        ${postRows(reader)}
        where ip.thread_id = t.id and ip.item_id <> t.opening_item_id and ${openItems(reader, 'i')} and ${within()}
        order by ip.item_id ${order} limit ${sql.lit(size + 1)}
      ) r
    ),
    ends as (
      select
        (array_agg(r.id order by r.id) filter (where r.place <= ${limit}))[1] as first_id,
        (array_agg(r.id order by r.id desc) filter (where r.place <= ${limit}))[1] as last_id,
        count(*) > ${limit} as has_more
      from replies r
    ),
    page as (select e.*, ${limit} as size, ${hasOlder} as has_older, ${hasNewer} as has_newer from ends e)
    select ${select('page')} from page
  )`;

  function within() {
    if (range.kind === 'after') return sql`ip.item_id > ${range.id}::uuid`;
    if (range.kind === 'at') return sql`ip.item_id >= ${range.id}::uuid`;
    return range.kind === 'before' ? sql`ip.item_id < ${range.id}::uuid` : sql`true`;
  }

  function olderThanFirst() {
    return sql`exists (
      select from post ep join item ei on ei.id = ep.item_id
      where ep.thread_id = t.id and ep.item_id <> t.opening_item_id and ep.item_id < e.first_id and ${openItems(reader, 'ei')}
    )`;
  }
};

export const replyPageFields: Record<string, FieldSql> = {
  nodes: (_row, { select }) =>
    sql`(select '[' || coalesce(string_agg(${select('p')}, ',' order by p.id), '') || ']' from replies p where p.place <= page.size)`,
  olderCursor: () => sql`case when page.has_older then page.first_id end`,
  newerCursor: () => sql`case when page.has_newer then page.last_id end`,
};
