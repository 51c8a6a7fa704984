import { type Kysely, sql } from 'kysely';

/** A break that somebody takes of their own: until when, and whether they have been greeted since (ME50). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table account
      add column paused_until timestamptz,
      add column back_since timestamptz;
    comment on column account.paused_until is 'Null: no break. The break ends by itself then.';
    comment on column account.back_since is 'When a break ended; null once the greeting was put away.';
    create index account_paused_until on account (paused_until) where paused_until is not null;
  `.execute(db);
}
