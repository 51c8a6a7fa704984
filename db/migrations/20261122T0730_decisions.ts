import { type Kysely, sql } from 'kysely';

/** What a decision can do beside showing or hiding words: parts left out, help, limits, strikes, a thread that opens again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision drop constraint decision_action_check;
    alter table decision add constraint decision_action_check
      check (action in ('keep', 'add_note', 'friendly_note', 'redact', 'remove', 'lock', 'slow'));
    alter table decision
      add column redacted_spans jsonb not null default '[]',
      add column template_id text,
      add column template_language text,
      add column attaches_help boolean not null default false,
      add column strike_weight integer not null default 0 check (strike_weight between 0 and 8),
      add column proposed_limits jsonb not null default '[]',
      add column slow_seconds integer check (slow_seconds between 1 and 86400),
      add column reopen_at timestamptz,
      add column follow_up_at timestamptz,
      add column follow_up_done_at timestamptz,
      add column reversed_at timestamptz,
      add column reversed_by uuid references account on delete set null,
      add check (template_id is null or template_language is not null),
      add check (reversed_at is null or notified_at is not null);
    comment on column decision.redacted_spans is 'Parts of the words of the snapshot that others no longer read: start and end in UTF-16 units, in order, apart.';
    comment on column decision.template_id is 'The sentence that the note to the author began with; null for words of the moderator alone.';
    comment on column decision.template_language is 'Null without a template.';
    comment on column decision.strike_weight is 'What the decision adds to the author''s strikes; 0 for none.';
    comment on column decision.proposed_limits is 'Limits on the author''s account that start with this decision: kind, group, days.';
    comment on column decision.slow_seconds is 'Seconds between two replies of one member; null unless the thread was slowed.';
    comment on column decision.reopen_at is 'When the thread is as it was by itself; null for never, or where nothing was locked or slowed.';
    comment on column decision.follow_up_at is 'When the case comes back to be looked at once more; null for never.';
    comment on column decision.follow_up_done_at is 'Null until it has come back.';
    comment on column decision.reversed_at is 'When a decision in force was turned round (an appeal, a lead); null while it stands.';
    comment on column decision.reversed_by is 'Null while it stands, or once that person has left.';
    create index decision_follow_up on decision (follow_up_at) where follow_up_at is not null and follow_up_done_at is null;
    create index decision_reversed_by on decision (reversed_by) where reversed_by is not null;

    create table strike (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      decision_id uuid not null references decision on delete cascade,
      rule text not null,
      weight integer not null check (weight between 1 and 8),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      lifted_at timestamptz,
      unique (decision_id)
    );
    comment on table strike is 'What rules have been broken lately, by weight. Being at risk never gives one (MO50).';
    comment on column strike.lifted_at is 'When the decision behind it was turned round; null otherwise.';
    create index strike_account_id on strike (account_id, expires_at) where lifted_at is null;

    alter table restriction add column life_before text check (life_before in ('active', 'self_paused'));
    comment on column restriction.life_before is 'Life of the account before it was shut out; null for every other limit.';
    create index restriction_decision_id on restriction (decision_id) where decision_id is not null;
    alter table restriction drop constraint restriction_kind_check;
    alter table restriction add constraint restriction_kind_check
      check (kind in ('reviewed_first', 'no_messages', 'no_new_threads', 'read_only', 'room_excluded', 'suspended', 'banned'));

    alter table item add column redacted_rule text;
    comment on column item.redacted_rule is 'The rule for which a person left a part out; null where nobody did.';

    alter table thread
      add column locked_until timestamptz,
      add column slow_until timestamptz,
      add column slow_reason text not null default '';
    comment on column thread.locked_until is 'When it opens by itself; null while open, or until somebody opens it.';
    comment on column thread.slow_until is 'When slow mode ends by itself; null while it is off, or until somebody ends it.';
    create index thread_locked_until on thread (locked_until) where locked_until is not null;
    create index thread_slow_until on thread (slow_until) where slow_until is not null;
  `.execute(db);
}
