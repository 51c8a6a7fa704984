import { type Kysely, sql } from 'kysely';

/** Who said that a test, drill or alarm reached them, and the runs in which the service proves its own path. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table page_delivery add column seen_at timestamptz;
    comment on column page_delivery.seen_at is 'When its person said that it reached them; null before, and for crisis cases, which are acknowledged themselves.';

    create table canary_run (
      id uuid primary key,
      started_at timestamptz not null,
      due_at timestamptz not null,
      crisis_case_id uuid references crisis_case,
      ended_at timestamptz,
      outcome text check (outcome in ('reached', 'missed')),
      was_heartbeat_sent boolean
    );
    comment on table canary_run is 'The service writes to itself and waits to be called: proof that words would reach somebody (OP10).';
    comment on column canary_run.crisis_case_id is 'Null when the words did not even open one.';
    comment on column canary_run.ended_at is 'Null while it is under way.';
    comment on column canary_run.outcome is 'Null while it is under way.';
    comment on column canary_run.was_heartbeat_sent is 'Null without an address to call, or while under way.';
    create index canary_run_started on canary_run (started_at desc);
    create index canary_run_case on canary_run (crisis_case_id);
  `.execute(db);
}
