import type { Visibility } from '@between/rules/content.ts';
import type { LineReview } from '@between/rules/rooms.ts';
import { CompiledQuery } from 'kysely';
import type { Tx } from '../../platform/db.ts';

/** A line that passed intake and the rules, with its number. */
export interface NumberedLine {
  id: string;
  roomId: string;
  groupId: string | null;
  accountId: string;
  clientId: string;
  body: string;
  html: string;
  htmlVersion: number;
  visibility: Visibility;
  review: LineReview | null;
  replyTo: string | null;
  seq: number;
}

const INSERT = `
  with m as materialized (
    select * from unnest(
      $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::int[], $9::text[], $10::uuid[], $11::bigint[], $13::text[]
    ) as m (id, room_id, group_id, account_id, client_id, body, html, html_version, visibility, reply_to, seq, review)
  ), items as (
    insert into item (id, kind, author_id, group_id, room_id, body, html, html_version, visibility, created_at, visibility_at)
    select id, 'line', account_id, group_id, room_id, body, html, html_version, visibility, $12, $12 from m
  ), lines as (
    insert into line (item_id, room_id, seq, changed_seq, client_id, author_key, reply_to, review)
    select m.id, m.room_id, m.seq, m.seq, m.client_id, m.account_id, r.item_id, m.review
    from m left join line r on r.item_id = m.reply_to and r.room_id = m.room_id
  ), people as (
    insert into room_person (room_id, account_id, last_line_at, read_seq)
    select room_id, account_id, $12, max(seq) from m group by room_id, account_id order by room_id, account_id
    on conflict (room_id, account_id) do update
      set last_line_at = excluded.last_line_at, read_seq = greatest(room_person.read_seq, excluded.read_seq)
  )
  update room set last_seq = heads.head
  from (select room_id, max(seq) as head from m group by room_id) as heads
  where room.id = heads.room_id`;

/** Stores lines and moves the heads of their rooms, whose rows the caller has locked: one statement for all of them. */
export async function insertLines(tx: Tx, lines: readonly NumberedLine[], at: Date): Promise<void> {
  const column = <K extends keyof NumberedLine>(key: K): NumberedLine[K][] => lines.map((line) => line[key]);
  await tx.executeQuery(
    CompiledQuery.raw(INSERT, [
      column('id'),
      column('roomId'),
      column('groupId'),
      column('accountId'),
      column('clientId'),
      column('body'),
      column('html'),
      column('htmlVersion'),
      column('visibility'),
      column('replyTo'),
      column('seq'),
      at,
      column('review'),
    ]),
  );
}
