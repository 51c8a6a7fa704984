import { type Kysely, sql } from 'kysely';

/** Two cases about one event become one: reports go along, and come back with their own case when it is split again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table report add column merged_from uuid references "case";
    comment on column report.merged_from is 'The case of its own words, while that one is merged into case_id.';
    create index report_merged_from on report (merged_from) where merged_from is not null;
    -- One person can have said the same of the words of both cases.
    create unique index report_once_of_words on report (case_id, item_id, reporter_id, reason) where reporter_id is not null;
    drop index report_once;
    create index case_merged_into on "case" (merged_into) where merged_into is not null;
    comment on column "case".merged_into is 'The case that stays; never one that is merged itself.';
  `.execute(db);
}
