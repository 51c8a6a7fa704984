import { type Kysely, sql } from 'kysely';

/** Rooms where people talk line by line. The table of lines is the log: every change takes the next number of its room. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room (
      id uuid primary key,
      kind text not null check (kind in ('group', 'workshop')),
      group_id uuid unique references "group" on delete cascade,
      workshop_id uuid unique,
      state text not null default 'closed' check (state in ('closed', 'open', 'closing')),
      last_seq bigint not null default 0,
      slow_seconds integer not null default 0 check (slow_seconds between 0 and 600),
      paused_at timestamptz,
      opened_at timestamptz,
      closes_at timestamptz,
      created_at timestamptz not null,
      check ((kind = 'group') = (group_id is not null)),
      check ((kind = 'workshop') = (workshop_id is not null)),
      check ((state = 'closing') = (closes_at is not null))
    );
    comment on column room.group_id is 'The group this room belongs to; null for the room of a workshop.';
    comment on column room.workshop_id is 'The workshop this room belongs to; null for the room of a group.';
    comment on column room.last_seq is 'Number of the last change in this room: taken under the row lock, so the order of numbers is the order of commits.';
    comment on column room.slow_seconds is 'Seconds between two lines of one person; 0 is off.';
    comment on column room.paused_at is 'Null while lines are welcome.';
    comment on column room.opened_at is 'When it opened last; null before the first time.';
    comment on column room.closes_at is 'End of the soft landing; null unless closing.';
    create index room_closing on room (closes_at) where state = 'closing';

    create table room_presence (
      id uuid primary key,
      room_id uuid not null references room on delete cascade,
      account_id uuid not null references account on delete cascade,
      role text not null check (role in ('facilitator', 'moderator', 'host', 'co_host', 'safety_moderator')),
      confirmed_at timestamptz not null,
      last_heartbeat_at timestamptz not null,
      ended_at timestamptz
    );
    comment on table room_presence is 'Confirmed presence: who moderates and whether a room may be open are read from here and from nothing else.';
    comment on column room_presence.ended_at is 'Null while present.';
    create unique index room_presence_open on room_presence (room_id, account_id) where ended_at is null;
    create index room_presence_silent on room_presence (last_heartbeat_at) where ended_at is null;
    create index room_presence_room_id on room_presence (room_id);
    create index room_presence_account_id on room_presence (account_id);

    create table room_person (
      room_id uuid not null references room on delete cascade,
      account_id uuid not null references account on delete cascade,
      read_seq bigint not null default 0,
      last_line_at timestamptz,
      muted_until timestamptz,
      removed_until timestamptz,
      primary key (room_id, account_id)
    );
    comment on column room_person.read_seq is 'The unread marker: everything up to this number has been seen.';
    comment on column room_person.last_line_at is 'Slow mode counts from here; null before the first line.';
    comment on column room_person.muted_until is 'Null when never muted.';
    comment on column room_person.removed_until is 'Null when never removed.';
    create index room_person_account_id on room_person (account_id);

    alter table item add column room_id uuid references room;
    comment on column item.room_id is 'The room of a line or a question; null for everything else.';
    create index item_room_id on item (room_id) where room_id is not null;

    create table line (
      item_id uuid primary key references item on delete cascade,
      room_id uuid not null references room on delete cascade,
      seq bigint not null,
      changed_seq bigint not null,
      client_id uuid not null,
      author_key uuid not null,
      reply_to uuid references line on delete set null,
      reaction_counts jsonb not null default '{}',
      unique (room_id, seq),
      unique (author_key, client_id)
    );
    comment on column line.seq is 'Its place in the room.';
    comment on column line.changed_seq is 'Number of its last change: who was away asks for everything above the last one they saw.';
    comment on column line.client_id is 'Made by the sender''s device: sending again is harmless.';
    comment on column line.author_key is 'The account that sent it, kept for the uniqueness of client_id after the author was detached; never shown.';
    comment on column line.reply_to is 'The line this one answers; null for most.';
    create index line_changed on line (room_id, changed_seq);
    create index line_reply_to on line (reply_to) where reply_to is not null;

    insert into room (id, kind, group_id, created_at)
      select gen_random_uuid(), 'group', g.id, g.created_at from "group" g;
  `.execute(db);
}
