import { type Kysely, sql } from 'kysely';

/** Reports of somebody who sends many unfounded ones are kept and weigh nothing for a time; such a report may have no case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reporter_mute (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      case_id uuid not null references "case",
      report_id uuid not null references report,
      reason text not null,
      started_at timestamptz not null,
      ends_at timestamptz not null,
      started_by uuid references account on delete set null,
      ended_at timestamptz,
      ended_by uuid references account on delete set null,
      check (ends_at > started_at)
    );
    comment on table reporter_mute is 'Times in which the reports of one account weigh nothing (OP15). Worry and signs of risk are never touched by it.';
    comment on column reporter_mute.account_id is 'Whose reports; never shown, not even to leads.';
    comment on column reporter_mute.ended_at is 'When a lead ended it early; null: it ends, or ended, at ends_at.';
    create index reporter_mute_account_id on reporter_mute (account_id, ends_at) where ended_at is null;
    create index reporter_mute_ends_at on reporter_mute (ends_at) where ended_at is null;
    create index reporter_mute_case_id on reporter_mute (case_id);
    create index reporter_mute_report_id on reporter_mute (report_id);
    create index reporter_mute_started_by on reporter_mute (started_by) where started_by is not null;
    create index reporter_mute_ended_by on reporter_mute (ended_by) where ended_by is not null;

    alter table report alter column case_id drop not null;
    alter table report add column set_aside_at timestamptz;
    comment on column report.case_id is 'Null only for a report that was set aside and has not been answered.';
    comment on column report.set_aside_at is 'When it was stored without weight, because its sender was muted; null otherwise.';
    alter table report add constraint report_has_case check (case_id is not null or set_aside_at is not null);
    create index report_set_aside on report (item_id, reporter_id) where case_id is null;
  `.execute(db);
}
