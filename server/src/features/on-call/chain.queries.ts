import { DUTY_ROLES } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';

/** A chain longer than this reaches nobody in time. */
export const MAX_CHAIN = 20;

/** Whether anybody of the chain may come and can be reached outside the app. */
export async function hasReachableChain(db: Db | Tx, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('onCallPerson as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', DUTY_ROLES, now))
    .where(
      sql<boolean>`(a.email_confirmed_at is not null or exists (select from push_subscription s where s.account_id = a.id))`,
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
