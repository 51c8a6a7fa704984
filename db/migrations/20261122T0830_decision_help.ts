import { type Kysely, sql } from 'kysely';

/** A letter about a decision can lead to pages of help and to a group. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision
      add column help_topics text[] not null default '{}'
        check (help_topics <@ array['breathe', 'grounding', 'wave', 'tonight', 'someone', 'safe']),
      add column help_group_id uuid references "group" on delete set null;
    comment on column decision.attaches_help is 'The letter leads to people who can be called, for where its reader is.';
    comment on column decision.help_group_id is 'A group that the letter leads to; null for none.';
    create index decision_help_group on decision (help_group_id) where help_group_id is not null;
  `.execute(db);
}
