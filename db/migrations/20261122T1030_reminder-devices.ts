import { type Kysely, sql } from 'kysely';

/** Devices on which somebody wants own reminders shown, too (ME44). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reminder_device (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      session_id uuid not null references session (id) on delete cascade,
      endpoint text not null unique,
      p256dh text not null,
      auth text not null,
      device_label text not null,
      created_at timestamptz not null,
      last_failure text
    );
    comment on table reminder_device is 'Gone with the session it was added in: nothing comes to a device somebody signed out of.';
    comment on column reminder_device.last_failure is 'A code; null when the last try went well.';
    create index reminder_device_own on reminder_device (account_id);
    create index reminder_device_session on reminder_device (session_id);
  `.execute(db);
}
