import { type Kysely, sql } from 'kysely';

/** After a death: a time of care for a group or the whole place, and accounts kept in memory (OP31). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table postvention (
      id uuid primary key,
      group_id uuid references "group",
      note text not null,
      html text not null,
      slow_seconds int not null check (slow_seconds >= 0),
      started_by uuid references account on delete set null,
      started_at timestamptz not null,
      ends_at timestamptz not null,
      ended_at timestamptz,
      ended_by uuid references account on delete set null,
      check (ends_at > started_at)
    );
    comment on table postvention is 'A time of care after a death or a feared one (OP31).';
    comment on column postvention.group_id is 'Null for the whole place.';
    comment on column postvention.note is 'The care note, as its group reads it; html is the same, made safe.';
    comment on column postvention.started_by is 'Null once that account is gone, as for ended_by.';
    comment on column postvention.ended_at is 'Null while it lasts.';
    comment on column postvention.ended_by is 'Null when it ended on its day.';
    create unique index postvention_running on postvention (group_id) nulls not distinct where ended_at is null;
    create index postvention_due on postvention (ends_at) where ended_at is null;
    create index postvention_group on postvention (group_id) where group_id is not null;
    create index postvention_started_by on postvention (started_by);
    create index postvention_ended_by on postvention (ended_by);

    create table postvention_room (
      postvention_id uuid not null references postvention on delete cascade,
      room_id uuid not null references room on delete cascade,
      slow_before int not null,
      primary key (postvention_id, room_id)
    );
    comment on table postvention_room is 'Rooms that were slowed, and how slow they had been.';
    create index postvention_room_room on postvention_room (room_id);

    alter table "group" add column slow_seconds int not null default 0;
    comment on column "group".slow_seconds is 'Seconds between two posts of one person; 0 is off. Set while a time of care lasts.';

    create table memorial (
      account_id uuid primary key references account on delete cascade,
      state_before text not null,
      asked_by uuid references account on delete set null,
      asked_at timestamptz not null,
      confirmed_by uuid references account on delete set null,
      confirmed_at timestamptz
    );
    comment on table memorial is 'An account kept in memory of its person: one asks, another confirms (OP31).';
    comment on column memorial.state_before is 'What an undo gives back.';
    comment on column memorial.asked_by is 'Null once that account is gone, as for confirmed_by.';
    comment on column memorial.confirmed_at is 'Null while it waits for a second person.';
    create index memorial_asked_by on memorial (asked_by);
    create index memorial_confirmed_by on memorial (confirmed_by);
  `.execute(db);
}
