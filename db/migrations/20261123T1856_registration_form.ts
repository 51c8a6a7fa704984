import { type Kysely, sql } from 'kysely';

/** What whoever registers for a workshop is asked, and what they agree to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registration_question (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      place integer not null check (place between 0 and 2),
      body text not null,
      options text[] not null check (cardinality(options) = 0 or cardinality(options) between 2 and 6),
      is_needed boolean not null
    );
    comment on table registration_question is 'What a host asks whoever registers (TH07); without options it is answered with yes or no. Other words are another question: what was answered goes with the old one.';
    create index registration_question_workshop_id on registration_question (workshop_id, place);

    create table registration_answer (
      registration_id uuid not null references registration on delete cascade,
      question_id uuid not null references registration_question on delete cascade,
      chosen integer not null check (chosen between 0 and 5),
      primary key (registration_id, question_id)
    );
    comment on table registration_answer is 'The place of the option somebody chose. Hosts get counts, from five answers on; it goes with the seat and with the end of the workshop.';
    create index registration_answer_question_id on registration_answer (question_id, registration_id);

    create table workshop_agreement (
      workshop_id uuid not null references workshop on delete cascade,
      version integer not null check (version >= 1),
      body text not null,
      html text not null,
      html_version integer not null,
      published_at timestamptz not null,
      primary key (workshop_id, version)
    );
    comment on table workshop_agreement is 'What whoever registers agrees to, every version; the last one counts, and an empty one means that nothing has to be agreed to any more.';

    alter table registration add column agreement_version integer;
    comment on column registration.agreement_version is 'The version of workshop_agreement that was on screen when it was accepted; null for none.';
  `.execute(db);
}
