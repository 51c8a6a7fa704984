import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table snapshot (
      id uuid primary key,
      item_id uuid not null references item,
      item_version integer not null,
      author_id uuid references account on delete set null,
      title text,
      body text not null,
      content_topics text[] not null,
      content_note text not null,
      body_hash bytea not null,
      taken_at timestamptz not null
    );
    comment on table snapshot is 'The words as they were when reported: later edits do not change the evidence (ME23).';
    comment on column snapshot.title is 'Title of the thread; null for what has none.';
    create index snapshot_item_id on snapshot (item_id, item_version);

    create table "case" (
      id uuid primary key,
      item_id uuid not null references item,
      group_id uuid references "group",
      lane text not null check (lane in ('crisis', 'high', 'normal')),
      status text not null
        check (status in ('new', 'queued', 'claimed', 'on_hold', 'awaiting_member', 'in_discussion', 'escalated', 'proposed', 'decided', 'notified', 'closed', 'reopened', 'merged')),
      version integer not null default 1,
      opened_at timestamptz not null,
      due_at timestamptz not null,
      claimed_by uuid references account on delete set null,
      lease_until timestamptz,
      wake_at timestamptz,
      wait_reason text not null default '',
      escalated_to text check (escalated_to in ('clinical', 'safeguarding', 'legal', 'lead')),
      merged_into uuid references "case",
      closed_at timestamptz,
      report_count integer not null default 0
    );
    comment on column "case".due_at is 'Set when it opens and only ever moved earlier.';
    comment on column "case".claimed_by is 'Null unless claimed.';
    comment on column "case".lease_until is 'A claim that is not renewed returns to the queue then; null unless claimed.';
    comment on column "case".wake_at is 'When a hold, a question to the author or an undo window ends; null otherwise.';
    create unique index case_open_item on "case" (item_id) where status not in ('closed', 'merged');
    create index case_queue on "case" (lane, due_at, id) where status not in ('closed', 'merged');
    create index case_wake on "case" (wake_at) where wake_at is not null;
    create index case_lease on "case" (lease_until) where lease_until is not null;
    create index case_claimed_by on "case" (claimed_by) where claimed_by is not null;
    create index case_item_id on "case" (item_id);

    create table report (
      id uuid primary key,
      case_id uuid not null references "case",
      item_id uuid not null references item,
      snapshot_id uuid not null references snapshot,
      reporter_id uuid references account on delete set null,
      reason text not null
        check (reason in ('worried_about_person', 'worried_about_self', 'unsafe_detail', 'unkind', 'private_information', 'medicine_advice', 'pretends_professional', 'wants_money', 'sexual', 'content_note_missing', 'against_law', 'something_else')),
      note text not null default '',
      created_at timestamptz not null,
      outcome text check (outcome in ('acted', 'no_breach', 'care')),
      public_note text not null default '',
      told_at timestamptz
    );
    comment on column report.reporter_id is 'Never shown to the author of the item; null once the reporter deleted the account.';
    comment on column report.outcome is 'Null while being looked at.';
    comment on column report.told_at is 'When the reporter was told the outcome; null before.';
    create unique index report_once on report (case_id, reporter_id, reason) where reporter_id is not null;
    create index report_reporter_id on report (reporter_id, created_at desc, id desc);
    create index report_item_id on report (item_id);
    create index report_snapshot_id on report (snapshot_id);

    create table case_event (
      id uuid primary key,
      case_id uuid not null references "case",
      event text not null,
      actor_id uuid references account on delete set null,
      from_status text,
      to_status text not null,
      note text not null default '',
      case_version integer not null,
      created_at timestamptz not null
    );
    comment on column case_event.actor_id is 'Null when a service did it (lease end, wake, notify).';
    comment on column case_event.from_status is 'Null for the first event.';
    create index case_event_case on case_event (case_id, created_at, id);

    create table decision (
      id uuid primary key,
      case_id uuid not null references "case",
      item_id uuid not null references item,
      snapshot_id uuid not null references snapshot,
      decided_by uuid references account on delete set null,
      action text not null check (action in ('keep', 'add_note', 'remove', 'lock')),
      rules text[] not null,
      policy_version text not null,
      reason text not null,
      note_to_author text not null default '',
      note_to_reporter text not null default '',
      content_topics text[] not null default '{}',
      content_note text not null default '',
      item_before jsonb not null,
      is_automatic boolean not null default false,
      decided_at timestamptz not null,
      effective_at timestamptz not null,
      undone_at timestamptz,
      notified_at timestamptz,
      appeal_until timestamptz not null,
      check (cardinality(rules) > 0)
    );
    comment on column decision.item_before is 'Visibility, note and lock before the decision: what an undo or a won appeal gives back.';
    comment on column decision.effective_at is 'End of the undo window: the measure and its notices take effect together then.';
    comment on column decision.undone_at is 'Null unless taken back.';
    comment on column decision.notified_at is 'Null until it took effect.';
    create index decision_case_id on decision (case_id);
    create index decision_item_id on decision (item_id);
    create index decision_due on decision (effective_at) where undone_at is null and notified_at is null;
    create index decision_snapshot_id on decision (snapshot_id);

    create table restriction (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      kind text not null check (kind in ('reviewed_first', 'no_messages', 'no_new_threads', 'read_only', 'room_excluded')),
      scope text not null default 'site' check (scope in ('site', 'group')),
      group_id uuid references "group",
      valid_from timestamptz not null,
      valid_until timestamptz,
      case_id uuid references "case",
      decision_id uuid references decision,
      imposed_by uuid references account on delete set null,
      reason text not null,
      lifted_at timestamptz,
      check ((scope = 'group') = (group_id is not null))
    );
    comment on column restriction.valid_until is 'Null: until lifted.';
    comment on column restriction.lifted_at is 'Null while it holds.';
    create index restriction_account_id on restriction (account_id) where lifted_at is null;
    create index restriction_due on restriction (valid_until) where lifted_at is null and valid_until is not null;
    create index restriction_case_id on restriction (case_id);

    create table duty (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      started_at timestamptz not null,
      last_heartbeat_at timestamptz not null,
      ended_at timestamptz
    );
    comment on table duty is 'Confirmed presence of staff: "staffed now" is read from here and from nothing else (R4).';
    comment on column duty.ended_at is 'Null while on duty.';
    create unique index duty_open on duty (account_id) where ended_at is null;

    create table audit (
      id uuid primary key,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('person', 'service')),
      actor_id uuid,
      actor_role text not null,
      action text not null,
      target_kind text not null,
      target_id uuid,
      case_id uuid,
      item_id uuid,
      item_version integer,
      body_hash bytea,
      from_status text,
      to_status text,
      rules text[] not null default '{}',
      policy_version text,
      reason text,
      note_to_author text,
      note_to_reporter text,
      is_automatic boolean not null default false,
      before jsonb,
      after jsonb,
      due_at timestamptz,
      was_due_met boolean,
      snapshot_id uuid,
      second_actor_id uuid,
      reversal_of uuid,
      request_id text
    );
    comment on table audit is 'Append-only: the app''s role has neither UPDATE nor DELETE nor TRUNCATE here. No foreign keys: a row outlives what it tells of.';
    create index audit_case_id on audit (case_id, at, id);
    create index audit_target on audit (target_kind, target_id, at, id);
    create index audit_at on audit (at, id);
  `.execute(db);
}
