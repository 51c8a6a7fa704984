import { type Kysely, sql } from 'kysely';

/** Whoever invites a therapist can write down the registration they are known by (TH01). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invitation
      add column credential jsonb,
      add constraint invitation_credential_check check (credential is null or role = 'therapist');
    comment on column invitation.credential is 'Body, number, place and last day as the inviter knows them: stated for the account that accepts. Null when left to the therapist.';
  `.execute(db);
}
