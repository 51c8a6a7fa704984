import type { CaseRole } from '@between/rules/moderation.ts';
import { DESK_ROLES, type Role } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';

/** More than any team has. */
const MOST = 200;

/** People of the desk that a case may be put before. `exceptIds` holds whoever wrote the words: for them it does not exist. */
export interface TeamKey {
  groupId: string | null;
  exceptIds: readonly string[];
  now: Date;
}

function people(db: Db | Tx, roles: readonly Role[], { groupId, exceptIds, now }: TeamKey) {
  return db
    .selectFrom('account as a')
    .select(['a.id', 'a.handle'])
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', roles, now, sql`${groupId}::uuid`))
    .where(sql<boolean>`not (a.id = any(${[...exceptIds]}::uuid[]))`)
    .orderBy('a.handle')
    .limit(MOST);
}

/** Everyone who works the queue of a group, or of the whole place. */
export async function deskOf(db: Db | Tx, key: TeamKey): Promise<{ id: string; handle: string }[]> {
  return people(db, DESK_ROLES, key).execute();
}

/** Who holds a role of the desk now. */
export async function holdersOf(db: Db | Tx, role: CaseRole, key: TeamKey): Promise<string[]> {
  return (await people(db, [role], key).execute()).map(({ id }) => id);
}
