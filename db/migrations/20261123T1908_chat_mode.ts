import { type Kysely, sql } from 'kysely';

/** Who may write in the chat of a workshop, and lines that its safety moderator reads first (TH20). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table room
      add column chat_mode text not null default 'open' check (chat_mode in ('open', 'reviewed', 'hosts_only', 'off'));
    comment on column room.chat_mode is 'Chosen by those who run a workshop; always open in the room of a group.';
    alter table line add column review text check (review in ('waiting', 'declined'));
    comment on column line.review is 'Read before others see it: waits, or is not shown. Null for every other line, and once it was let through.';
  `.execute(db);
}
