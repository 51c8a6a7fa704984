import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table site
      add column set_up_steps text[] not null default '{}',
      drop constraint site_min_age_check,
      add check (min_age between 13 and 99);
    comment on column site.set_up_steps is 'Steps of the set-up that were finished or put off, so that it goes on where it stopped.';
    create index local_service_country on local_service (country, added_at) where removed_at is null;
  `.execute(db);
}
