import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id uuid primary key,
      handle text not null,
      handle_key text not null unique,
      email text unique,
      email_confirmed_at timestamptz,
      password_hash text,
      life_state text not null default 'active'
        check (life_state in ('active', 'self_paused', 'suspended', 'banned', 'in_memoriam', 'deleted')),
      suspended_until timestamptz,
      approved_at timestamptz,
      age_band text check (age_band in ('under_18', '18_24', '25_34', '35_49', '50_64', '65_plus')),
      country text check (country ~ '^[A-Z]{2}$'),
      time_zone text not null default 'UTC',
      locale text not null default 'en',
      theme text not null default 'system' check (theme in ('system', 'light', 'dark', 'night')),
      hard_day_until timestamptz,
      quiet_from time,
      quiet_to time,
      mail_digest_at timestamptz,
      last_sign_in_at timestamptz,
      last_sign_in_address inet,
      is_demo boolean not null default false,
      created_at timestamptz not null,
      deleted_at timestamptz,
      check ((quiet_from is null) = (quiet_to is null)),
      check (life_state = 'deleted' or (email is not null and deleted_at is null))
    );
    comment on column account.handle_key is 'Handle folded by case and look-alike letters: two handles that look the same cannot both exist.';
    comment on column account.email is 'Null only for a deleted account.';
    comment on column account.email_confirmed_at is 'Null until the address answered: such an account may read but not write.';
    comment on column account.password_hash is 'Null for an account that signs in by passkey only, or was deleted.';
    comment on column account.suspended_until is 'Null unless suspended; then the instant the suspension ends by itself.';
    comment on column account.approved_at is 'Null while sign-up by approval waits for an operator.';
    comment on column account.age_band is 'Null for staff accounts made at set-up. The date of birth is never stored.';
    comment on column account.country is 'Chosen by hand for helplines; null means not chosen.';
    comment on column account.hard_day_until is 'Strongest content filters until then; null or past means off.';
    comment on column account.quiet_from is 'Local time of day from which no mail leaves; null means no quiet hours.';
    comment on column account.mail_digest_at is 'When the gathered notices are mailed next; null when nothing waits.';
    comment on column account.last_sign_in_address is 'One of the two facts that may be released in an emergency (R17); null before the first sign-in.';
    comment on column account.deleted_at is 'Null unless deleted.';
    create index account_mail_digest_at on account (mail_digest_at) where mail_digest_at is not null;
    create index account_waiting on account (created_at, id) where approved_at is null and life_state = 'active';

    create table session (
      id_hash bytea primary key,
      id uuid not null unique,
      account_id uuid not null references account on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      absolute_expires_at timestamptz not null,
      last_seen_at timestamptz not null,
      proved_at timestamptz not null,
      second_factor_at timestamptz,
      locked_at timestamptz,
      device_label text not null,
      device_key bytea not null
    );
    comment on column session.id_hash is 'SHA-256 of the token in the cookie; the token itself is stored nowhere.';
    comment on column session.id is 'Names the session on screen, so that it can be ended.';
    comment on column session.proved_at is 'Last proof of identity (password or passkey): role changes, export and deletion need a fresh one.';
    comment on column session.second_factor_at is 'Null until a second factor was shown in this session.';
    comment on column session.locked_at is 'Set by quick exit: every page answers the neutral one until the person signs in again.';
    comment on column session.device_key is 'Sealed. Key for copies of drafts on the device; gone with the session.';
    create index session_account_id on session (account_id);
    create index session_expires_at on session (expires_at);

    create table totp (
      account_id uuid primary key references account on delete cascade,
      secret bytea not null,
      confirmed_at timestamptz,
      last_step bigint not null default 0
    );
    comment on column totp.secret is 'Sealed with the key of the account.';
    comment on column totp.confirmed_at is 'Null while the first code has not been shown.';
    comment on column totp.last_step is 'A code is taken once: later codes must have a higher step.';

    create table recovery_code (
      account_id uuid not null references account on delete cascade,
      code_hash bytea not null,
      used_at timestamptz,
      primary key (account_id, code_hash)
    );
    comment on column recovery_code.used_at is 'Null until used; each works once.';

    create table passkey (
      id text primary key,
      account_id uuid not null references account on delete cascade,
      name text not null,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null default '{}',
      created_at timestamptz not null,
      last_used_at timestamptz
    );
    comment on column passkey.last_used_at is 'Null until the first sign-in with it.';
    create index passkey_account_id on passkey (account_id);

    create table challenge (
      id uuid primary key,
      account_id uuid references account on delete cascade,
      purpose text not null check (purpose in ('passkey_register', 'passkey_sign_in', 'second_factor')),
      challenge text not null,
      expires_at timestamptz not null
    );
    comment on table challenge is 'Short-lived: a passkey challenge, or a sign-in that waits for its second factor. Used once.';
    comment on column challenge.account_id is 'Null for a passkey sign-in, where the passkey says who.';
    create index challenge_account_id on challenge (account_id);
    create index challenge_expires_at on challenge (expires_at);

    create table one_time_token (
      token_hash bytea primary key,
      purpose text not null check (purpose in ('confirm_email', 'reset_password', 'change_email', 'setup', 'stop_mail')),
      account_id uuid references account on delete cascade,
      email text,
      expires_at timestamptz,
      used_at timestamptz,
      created_at timestamptz not null
    );
    comment on column one_time_token.account_id is 'Null for set-up, where no account exists yet.';
    comment on column one_time_token.email is 'The new address of a change; null otherwise.';
    comment on column one_time_token.expires_at is 'Null for stop_mail links, which work as long as the account.';
    comment on column one_time_token.used_at is 'Null until used.';
    create index one_time_token_account_id on one_time_token (account_id);

    create table role_grant (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      role text not null check (role in ('peer_supporter', 'facilitator', 'trainee', 'moderator', 'lead', 'clinician', 'safeguarding', 'therapist', 'operator')),
      scope text not null check (scope in ('site', 'group', 'event')),
      scope_id uuid,
      valid_from timestamptz not null,
      valid_until timestamptz,
      granted_by uuid references account on delete set null,
      revoked_at timestamptz,
      check ((scope = 'site') = (scope_id is null))
    );
    comment on column role_grant.scope_id is 'The group or event; null for the whole site.';
    comment on column role_grant.valid_until is 'Null: until revoked.';
    comment on column role_grant.granted_by is 'Null for the operator made at set-up, or when the granter was deleted.';
    comment on column role_grant.revoked_at is 'Null while it holds.';
    create index role_grant_account_id on role_grant (account_id) where revoked_at is null;

    create table invitation (
      id uuid primary key,
      token_hash bytea not null unique,
      email text not null,
      role text check (role in ('peer_supporter', 'facilitator', 'trainee', 'moderator', 'lead', 'clinician', 'safeguarding', 'therapist', 'operator')),
      scope text not null default 'site' check (scope in ('site', 'group', 'event')),
      scope_id uuid,
      invited_by uuid references account on delete set null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by uuid references account on delete set null,
      revoked_at timestamptz
    );
    comment on column invitation.role is 'Null invites a member without a role.';
    comment on column invitation.scope_id is 'The group or event; null for the whole site.';
    comment on column invitation.accepted_at is 'Null while open.';
    create index invitation_open on invitation (created_at, id) where accepted_at is null and revoked_at is null;

    create table consent (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      purpose text not null check (purpose in ('special_category', 'mail_digest', 'product_research')),
      version integer not null,
      given_at timestamptz not null,
      withdrawn_at timestamptz
    );
    comment on column consent.withdrawn_at is 'Null while it holds.';
    create unique index consent_open on consent (account_id, purpose) where withdrawn_at is null;

    create table age_refusal (
      email_hash bytea primary key,
      refused_at timestamptz not null
    );
    comment on table age_refusal is 'Keyed hash of an address that was outside the age band: no second try with other dates (ME03). Purged after a year.';
  `.execute(db);
}
