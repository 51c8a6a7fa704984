import { type Kysely, sql } from 'kysely';

/** A notice of a workshop folds into one of the same matter only; a message of a host says of itself why it was not sent (TH08). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notice add column matter text not null
      generated always as (case when kind = 'workshop_changed' then detail else '' end) stored;
    comment on column notice.matter is 'What of a cause it is about: notices of one cause fold into one a matter.';
    alter table notice drop constraint notice_account_id_kind_cause_id_key;
    alter table notice add constraint notice_cause unique (account_id, kind, cause_id, matter);

    alter table host_message drop constraint host_message_failure_check;
    alter table host_message add constraint host_message_failure_check
      check (failure in ('author_gone', 'words', 'moment_past', 'trouble'));
  `.execute(db);
}
