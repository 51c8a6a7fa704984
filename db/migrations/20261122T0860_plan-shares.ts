import { type Kysely, sql } from 'kysely';

/** A safety plan, or steps of it, shared by a link and words with somebody who needs no account (ME38, ME48). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_share (
      id uuid primary key,
      account_id uuid not null references account,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz,
      link_hash bytea not null unique,
      salt bytea not null,
      sealed bytea,
      sealed_label bytea not null,
      wrong_tries integer not null default 0,
      rests_until timestamptz,
      check (ended_at is null or sealed is null)
    );
    comment on table plan_share is 'Steps of a safety plan as they were when they were shared. Without the link and the words nobody can open them, nor can we.';
    comment on column plan_share.ended_at is 'Its owner closed it, or its time was over; null while it is open.';
    comment on column plan_share.link_hash is 'SHA-256 of the secret in the link.';
    comment on column plan_share.sealed is 'Sealed with a key made of the words and of the secret in the link; neither is kept. Null once it has ended.';
    comment on column plan_share.sealed_label is 'For its owner: with whom, which steps and the link, sealed with the key of the account.';
    comment on column plan_share.wrong_tries is 'Wrong words in a row.';
    comment on column plan_share.rests_until is 'After many wrong words it opens to nobody until then; null otherwise.';
    create index plan_share_by_account on plan_share (account_id, created_at desc, id desc);
    create index plan_share_open on plan_share (expires_at) where ended_at is null;
    create index plan_share_ended on plan_share (ended_at) where ended_at is not null;

    create table plan_share_opening (
      id uuid primary key,
      share_id uuid not null references plan_share on delete cascade,
      at timestamptz not null,
      is_right boolean not null
    );
    comment on table plan_share_opening is 'When somebody tried to open what was shared, for its owner. Nothing about who or from where.';
    create index plan_share_opening_by_share on plan_share_opening (share_id, at desc, id desc);
  `.execute(db);
}
