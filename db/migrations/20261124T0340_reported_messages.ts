import { type Kysely, sql } from 'kysely';

/** What a host sent is an item like all words that others read: it can be reported, held and removed (TH08). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table item drop constraint item_kind_check;
    alter table item add constraint item_kind_check
      check (kind in ('post', 'line', 'question', 'direct_message', 'profile_text', 'host_message'));

    alter table host_message add column item_id uuid unique references item (id);
    insert into item (id, kind, author_id, group_id, room_id, body, html, html_version, created_at, visibility_at)
      select h.id, 'host_message', h.account_id, w.group_id, r.id, h.body, h.html, h.html_version, h.sent_at, h.sent_at
      from host_message h
      join workshop w on w.id = h.workshop_id
      join room r on r.workshop_id = w.id and r.kind = 'workshop'
      where h.state = 'sent';
    update host_message h set item_id = h.id where exists (select from item i where i.id = h.id);
    comment on column host_message.item_id is 'Null till it is sent: nobody else has read it.';
  `.execute(db);
}
