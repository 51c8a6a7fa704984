import { DUTY_ROLES } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';

export interface ChainPersonRow {
  accountId: string;
  handle: string;
  roles: string[];
  hasMail: boolean;
  devices: number;
  position: number | null;
}

const MAX_PEOPLE = 200;

/** Everybody who may be in the chain, with their place in it, and those in it whose role has ended meanwhile. */
export async function chainPeople(db: Db | Tx, now: Date): Promise<ChainPersonRow[]> {
  const { rows } = await sql<ChainPersonRow>`
    select a.id as account_id, a.handle, p.position,
      a.email_confirmed_at is not null as has_mail,
      (select count(*)::int from push_subscription s where s.account_id = a.id) as devices,
      array(select distinct g.role from role_grant g where g.account_id = a.id and g.revoked_at is null
        and g.role in (${sql.join(DUTY_ROLES.map((role) => sql.lit(role)))})
        and (g.valid_until is null or g.valid_until > ${now}) order by 1) as roles
    from account a
    left join on_call_person p on p.account_id = a.id
    where a.life_state = 'active' and (p.account_id is not null or ${holdsRoleNow('a.id', DUTY_ROLES, now)})
    order by p.position nulls last, a.handle
    limit ${MAX_PEOPLE}
  `.execute(db);
  return rows;
}

/** Which of these accounts may take a crisis case somewhere. */
export async function mayStandInChain(tx: Tx, accountIds: readonly string[], now: Date): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('account as a')
    .select('a.id')
    .where('a.id', 'in', accountIds)
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', DUTY_ROLES, now))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function replaceChain(
  tx: Tx,
  accountIds: readonly string[],
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await sql`lock table on_call_person in share row exclusive mode`.execute(tx);
  await tx.deleteFrom('onCallPerson').execute();
  if (accountIds.length === 0) return;
  await tx
    .insertInto('onCallPerson')
    .values(accountIds.map((accountId, position) => ({ accountId, position, addedBy: by, addedAt: at })))
    .execute();
}
