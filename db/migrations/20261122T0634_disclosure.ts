import { type Kysely, sql } from 'kysely';

/** Emergency release of the few things by which a person can be found (R17, MO33). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table disclosure (
      id uuid primary key,
      crisis_case_id uuid not null references crisis_case,
      asked_by uuid references account on delete set null,
      asked_at timestamptz not null,
      reason_sealed bytea not null,
      released_by uuid references account on delete set null,
      released_at timestamptz,
      is_alone boolean not null default false,
      alone_reason_sealed bytea,
      untold_reason_sealed bytea,
      told_at timestamptz,
      review_due_at timestamptz,
      reminded_at timestamptz,
      reviewed_by uuid references account on delete set null,
      reviewed_at timestamptz,
      review_note_sealed bytea,
      check (not is_alone or alone_reason_sealed is not null)
    );
    comment on table disclosure is 'Who asked for it, who released it, who looked at it afterwards. What was released is kept nowhere.';
    comment on column disclosure.asked_by is 'Null once that account is gone, as for the others.';
    comment on column disclosure.reason_sealed is 'Sealed with the key of the crisis case, as all words here.';
    comment on column disclosure.released_at is 'Null while it waits for a second person.';
    comment on column disclosure.is_alone is 'No second person came in time: one released it with a written reason (R17).';
    comment on column disclosure.alone_reason_sealed is 'Null unless it was released alone.';
    comment on column disclosure.untold_reason_sealed is 'Why telling the person would add risk; null when they were told at once.';
    comment on column disclosure.told_at is 'When the person was told; null before.';
    comment on column disclosure.review_due_at is 'By when somebody else looks at it; null before the release.';
    comment on column disclosure.reminded_at is 'When leads were reminded; null before.';
    comment on column disclosure.reviewed_at is 'Null until somebody else looked at it.';
    comment on column disclosure.review_note_sealed is 'Null before the review.';
    create unique index disclosure_open on disclosure (crisis_case_id) where released_at is null;
    create index disclosure_case on disclosure (crisis_case_id, asked_at);
    create index disclosure_unreviewed on disclosure (review_due_at) where released_at is not null and (reviewed_at is null or told_at is null);
    create index disclosure_asked_by on disclosure (asked_by);
    create index disclosure_released_by on disclosure (released_by);
    create index disclosure_reviewed_by on disclosure (reviewed_by);

    create table disclosure_view (
      disclosure_id uuid not null references disclosure,
      account_id uuid not null references account on delete cascade,
      shown_at timestamptz not null,
      primary key (disclosure_id, account_id)
    );
    comment on table disclosure_view is 'Shown once to each of the people of a release, and never again.';
    create index disclosure_view_account on disclosure_view (account_id);
  `.execute(db);
}
