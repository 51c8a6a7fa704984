import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notice
      add column is_in_app boolean not null default true,
      add column wants_mail boolean not null default false;
    comment on column notice.is_in_app is 'False for a kind its person wants by mail only: kept to be counted in the next mail, never listed.';
    comment on column notice.wants_mail is 'True until a mail told of it or the person read it.';
    create index notice_wants_mail on notice (account_id) where wants_mail;
  `.execute(db);
}
