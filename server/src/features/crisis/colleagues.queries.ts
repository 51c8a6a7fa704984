import { DUTY_ROLES, type Role } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';

/** More than any team has. */
const MAX_COLLEAGUES = 200;

/** People of the team a crisis is in front of. `exceptIds` comes from `notToldHere`: nobody asks without it. */
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
    .limit(MAX_COLLEAGUES);
}

/** Colleagues of a group, or of the whole site, who may meet a crisis. */
export async function colleaguesOf(db: Db | Tx, key: TeamKey): Promise<{ id: string; handle: string }[]> {
  return people(db, DUTY_ROLES, key).execute();
}

/** Who holds a role now, for the whole site or for this group. */
export async function holdersOf(tx: Tx, role: Role, key: TeamKey): Promise<string[]> {
  return (await people(tx, [role], key).execute()).map(({ id }) => id);
}
