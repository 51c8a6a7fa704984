import { REST_MINUTES } from '@between/rules/on-call.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import { addMinutes } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow, isFreshDuty } from '../duty/staffed-pieces.queries.ts';
import type { Candidate } from './who-is-called.ts';

/** More people than this look after no place of this kind. */
const MAX_PEOPLE = 200;
/** Roles that are called at minute 6. Source: R13. */
const SENIOR_ROLES = ['lead', 'clinician'] as const;

/** Everybody who may take this crisis case, with what decides when they are called. Neither the person at risk nor who wrote the words. */
export async function candidatesOf(db: Db | Tx, crisisCaseId: string, now: Date): Promise<Candidate[]> {
  const group = sql`c.group_id`;
  const { rows } = await sql<Candidate>`
    select a.id as account_id,
      exists (select from duty d where d.account_id = a.id and ${isFreshDuty('d', now)}) as is_on_duty,
      exists (select from shift s where s.account_id = a.id and s.lane = 'on_call'
        and s.starts_at <= ${now} and s.ends_at > ${now}) as is_on_call_now,
      p.position as chain_place,
      ${holdsRoleNow('a.id', SENIOR_ROLES, now, group)} as is_lead_or_clinician,
      exists (select from page pg join page_delivery pd on pd.page_id = pg.id
        where pg.crisis_case_id = k.id and pd.account_id = a.id) as was_called,
      a.id is not distinct from k.acknowledged_by as has_acknowledged,
      exists (select from crisis_case rk where rk.acknowledged_by = a.id and rk.id <> k.id and not rk.is_canary
        and rk.level <> 'concern' and rk.acknowledged_at > ${addMinutes(now, -REST_MINUTES)}::timestamptz) as is_resting
    from crisis_case k
    join "case" c on c.id = k.case_id
    join item i on i.id = k.item_id
    join account a on a.life_state = 'active' and ${holdsRoleNow('a.id', DUTY_ROLES, now, group)}
    left join on_call_person p on p.account_id = a.id
    where k.id = ${crisisCaseId}::uuid
      and a.id is distinct from k.person_id and a.id is distinct from i.author_id
    order by a.id
    limit ${MAX_PEOPLE}
  `.execute(db);
  return rows;
}

/** Who hears of an alarm about the service itself: operators and leads of the whole place. */
export async function alarmPeople(db: Db | Tx, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('account as a')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', ['operator', 'lead'], now))
    .orderBy('a.id')
    .limit(MAX_PEOPLE)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those of them who are on duty now, or hold the on-call shift of this hour. */
export async function peopleHere(db: Db | Tx, accountIds: readonly string[], now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from account a where a.id = any(${[...accountIds]}::uuid[]) and (
      exists (select from duty d where d.account_id = a.id and ${isFreshDuty('d', now)})
      or exists (select from shift s where s.account_id = a.id and s.lane = 'on_call'
        and s.starts_at <= ${now} and s.ends_at > ${now}))
    order by a.id limit ${MAX_PEOPLE}`.execute(db);
  return rows.map(({ id }) => id);
}
