import { type Kysely, sql } from 'kysely';

/** People whom a host asked to speak on the stage of a workshop: panelists, once they have said yes (TH12). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workshop_panelist (
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      asked_at timestamptz not null,
      accepted_at timestamptz,
      primary key (workshop_id, account_id)
    );
    comment on table workshop_panelist is 'Members whom a host asked to speak on the stage; no row is left of a no.';
    comment on column workshop_panelist.accepted_at is 'Null while they have not answered: until then nobody but those who run it reads their name there.';
    create index workshop_panelist_account_id on workshop_panelist (account_id);
  `.execute(db);
}
