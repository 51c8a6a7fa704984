import { type Kysely, sql } from 'kysely';

/** The first-reply clock of threads that ask for support (ME18). Threads that are there already are past it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table thread
      add column waits_for_reply boolean not null default false,
      add column peers_told_at timestamptz,
      add column desk_told_at timestamptz;
    alter table thread alter column waits_for_reply set default true;
    comment on column thread.waits_for_reply is 'The first-reply clock runs: nobody else has answered, as far as the clock has looked.';
    comment on column thread.peers_told_at is 'When peer supporters were told that nobody had answered; null before.';
    comment on column thread.desk_told_at is 'When a moderator was asked; null before.';
    create index thread_first_reply on thread (created_at) where waits_for_reply and intent <> 'good_news';

    alter table site
      add column first_reply_peers_hours integer not null default 2 check (first_reply_peers_hours between 1 and 72),
      add column first_reply_desk_hours integer not null default 6 check (first_reply_desk_hours between 1 and 168),
      add constraint site_first_reply_order check (first_reply_peers_hours < first_reply_desk_hours);
  `.execute(db);
}
