import { type Kysely, sql } from 'kysely';

/** A case that took others in and was merged itself takes them along; when it is split off again, back too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "case" add column merged_via uuid references "case" check (merged_via is null or merged_into is not null);
    comment on column "case".merged_via is 'The case it was merged into first, when that one went on into another; null when it went straight into merged_into.';
    create index case_merged_via on "case" (merged_via) where merged_via is not null;
  `.execute(db);
}
