import type { Role } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from './staffed-pieces.queries.ts';

/** More than any team has. */
const MOST = 200;

/** Whom something is put before. `exceptIds` holds whoever must not know that it exists, such as the writer of the words. */
export interface TeamKey {
  groupId: string | null;
  exceptIds: readonly string[];
  now: Date;
}

/** Active people who hold one of these roles now, in the group or in the whole place, by handle. */
export async function colleaguesWith(
  db: Db | Tx,
  roles: readonly Role[],
  { groupId, exceptIds, now }: TeamKey,
): Promise<{ id: string; handle: string }[]> {
  return db
    .selectFrom('account as a')
    .select(['a.id', 'a.handle'])
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', roles, now, sql`${groupId}::uuid`))
    .where(sql<boolean>`not (a.id = any(${[...exceptIds]}::uuid[]))`)
    .orderBy('a.handle')
    .limit(MOST)
    .execute();
}

/** The same of one role, as ids. */
export async function holdersOf(db: Db | Tx, role: Role, key: TeamKey): Promise<string[]> {
  return (await colleaguesWith(db, [role], key)).map(({ id }) => id);
}
