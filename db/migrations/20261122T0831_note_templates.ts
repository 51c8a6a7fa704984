import { type Kysely, sql } from 'kysely';

/** Sentences for letters, by rule and language. A changed one is a new version: what was sent with an old one stays readable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table note_template (
      id uuid primary key,
      template_id uuid not null,
      version integer not null check (version > 0),
      rule text,
      language text not null check (language in ('en', 'de', 'es', 'fr', 'pt')),
      name text not null,
      body text not null,
      is_retired boolean not null default false,
      written_by uuid references account on delete set null,
      written_at timestamptz not null,
      unique (template_id, version)
    );
    comment on table note_template is 'Sentences that a note to an author can begin with (MO22); one row a version, never changed.';
    comment on column note_template.template_id is 'The same for all versions of one sentence.';
    comment on column note_template.rule is 'The rule it is about; null for any.';
    comment on column note_template.written_by is 'Null once that person has left.';
    create index note_template_written_by on note_template (written_by) where written_by is not null;
  `.execute(db);
}
