import { type Kysely, sql } from 'kysely';

/** A trainee's decision waits for a second person; a locked thread says why in public words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision alter column effective_at drop not null;
    comment on column decision.effective_at is 'End of the undo window: the measure and its notices take effect together then. Null while it is only proposed.';
    alter table decision add column confirmed_by uuid references account on delete set null;
    comment on column decision.confirmed_by is 'The second person of a proposal; null when one person decided alone, or nobody has confirmed yet.';
    alter table decision add column lock_note text not null default '';
    comment on column decision.lock_note is 'What everybody reads on a locked thread.';
    create index decision_decided_by on decision (decided_by, decided_at desc);
  `.execute(db);
}
