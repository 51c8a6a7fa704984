import { type Kysely, sql } from 'kysely';

/** Who has a case open on a screen right now: told to colleagues, forgotten within a minute, never part of its history (MO06, MO10). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_viewer (
      case_id uuid not null references "case" on delete cascade,
      account_id uuid not null references account on delete cascade,
      seen_at timestamptz not null,
      primary key (case_id, account_id)
    );
    comment on table case_viewer is 'Screens that show a case now. A row lives as long as its heartbeat.';
    create index case_viewer_seen_at on case_viewer (seen_at);
    create index case_viewer_account_id on case_viewer (account_id);
  `.execute(db);
}
