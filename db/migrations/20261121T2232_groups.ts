import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "group" (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null,
      purpose text not null,
      visibility text not null default 'members' check (visibility in ('members', 'invite_only')),
      emblem_shape integer not null check (emblem_shape between 0 and 5),
      emblem_tint integer not null check (emblem_tint between 1 and 8),
      member_count integer not null default 0,
      last_activity_at timestamptz not null,
      created_at timestamptz not null,
      archived_at timestamptz
    );
    comment on column "group".archived_at is 'Null while open.';

    create table group_agreement (
      id uuid primary key,
      group_id uuid not null references "group" on delete cascade,
      version integer not null,
      body text not null,
      html text not null,
      published_at timestamptz not null,
      published_by uuid references account on delete set null,
      unique (group_id, version)
    );

    create table membership (
      group_id uuid not null references "group" on delete cascade,
      account_id uuid not null references account on delete cascade,
      agreement_id uuid not null references group_agreement,
      agreed_at timestamptz not null,
      joined_at timestamptz not null,
      left_at timestamptz,
      primary key (group_id, account_id)
    );
    comment on column membership.agreement_id is 'The version this member accepted last; an older one than today''s shows the difference before the next post.';
    comment on column membership.left_at is 'Null while a member.';
    create index membership_account_id on membership (account_id) where left_at is null;
    create index membership_agreement_id on membership (agreement_id);

    create table group_invitation (
      group_id uuid not null references "group" on delete cascade,
      account_id uuid not null references account on delete cascade,
      invited_by uuid references account on delete set null,
      invited_at timestamptz not null,
      primary key (group_id, account_id)
    );
    create index group_invitation_account_id on group_invitation (account_id);
  `.execute(db);
}
