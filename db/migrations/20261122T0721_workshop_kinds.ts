import { type Kysely, sql } from 'kysely';

/** What kind of hour it is (TH04), and several therapists who run it together once they have said yes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop
      add column kind text not null default 'workshop' check (kind in ('webinar', 'workshop', 'qa_room'));

    -- The table takes the name of this index.
    drop index workshop_co_host;
    create table workshop_co_host (
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      asked_at timestamptz not null,
      accepted_at timestamptz,
      primary key (workshop_id, account_id)
    );
    comment on table workshop_co_host is 'Therapists whom the host asked to run it together; no row is left of a no.';
    comment on column workshop_co_host.accepted_at is 'Null while they have not answered: until then they hold no part in it.';
    create index workshop_co_host_account_id on workshop_co_host (account_id);

    insert into workshop_co_host (workshop_id, account_id, asked_at, accepted_at)
      select id, co_host_id, created_at, created_at from workshop where co_host_id is not null;
    alter table workshop drop column co_host_id;
    alter table workshop add constraint workshop_two_people check (safety_moderator_id is null or safety_moderator_id <> host_id);
  `.execute(db);
}
