import { type Kysely, sql } from 'kysely';

const ROLES = sql`role in ('peer_supporter', 'facilitator', 'trainee', 'moderator', 'lead', 'clinician', 'safeguarding', 'reviewer', 'therapist', 'operator')`;

/** A role more: somebody outside the team who is the second person of a step. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['role_grant', 'invitation']) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(`${table}_role_check`)}`.execute(db);
    await sql`alter table ${sql.table(table)} add constraint ${sql.ref(`${table}_role_check`)} check (${ROLES})`.execute(
      db,
    );
  }
}
