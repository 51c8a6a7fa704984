import { type Kysely, sql } from 'kysely';

/** A case passed on calls the people of its route: a page can be about a case, beside a crisis case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table page
      add column case_id uuid references "case",
      drop constraint page_kind_check,
      add constraint page_kind_check check (kind in ('crisis', 'acknowledged', 'test', 'drill', 'alarm', 'case')),
      add constraint page_of_a_passed_case check ((kind = 'case') = (case_id is not null));
    comment on column page.case_id is 'A case that was passed on; null for all other kinds.';
    create index page_case_id on page (case_id) where case_id is not null;
  `.execute(db);
}
