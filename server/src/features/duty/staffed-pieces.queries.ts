import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import { DUTY_ROLES, type Role } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';

/** Pieces of SQL about who is really here; `now` is an instant, or the stand-in of a compiled document. */

const SILENT = sql.raw(String(DUTY_SILENT_MINUTES));

/** The account of this column holds one of the roles now, for the site or, where a group is given, for that group too. */
export function holdsRoleNow(
  account: string,
  roles: readonly Role[],
  now: Date | string,
  groupId?: RawBuilder<unknown>,
): RawBuilder<boolean> {
  const place =
    groupId === undefined ? sql`true` : sql`(rg.scope = 'site' or (rg.scope = 'group' and rg.scope_id = ${groupId}))`;
  return sql<boolean>`exists (select from role_grant rg where rg.account_id = ${sql.ref(account)}
    and rg.role in (${sql.join(roles.map((role) => sql.lit(role)))}) and ${place} and rg.revoked_at is null
    and rg.valid_from <= ${now}::timestamptz and (rg.valid_until is null or rg.valid_until > ${now}::timestamptz))`;
}

/** The duty of alias `d` counts: said by a person who was heard of within the silence limit (R4). */
export function isFreshDuty(d: string, now: Date | string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${d}.ended_at`)} is null
    and ${sql.ref(`${d}.last_heartbeat_at`)} >= ${now}::timestamptz - interval '${SILENT} minutes')`;
}

/** The shift of alias `s` is at the desk, still to come, and its person may stand in it, for the group where one is given. */
export function isDeskShiftAhead(s: string, now: Date | string, groupId?: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${s}.lane`)} = 'desk' and ${sql.ref(`${s}.starts_at`)} > ${now}::timestamptz
    and ${holdsRoleNow(`${s}.account_id`, DUTY_ROLES, now, groupId)})`;
}

/** How many people are here whose presence counts, for this group where one is given. */
export function peopleHereNow(now: Date | string, groupId?: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from duty sd where ${isFreshDuty('sd', now)}
    and ${holdsRoleNow('sd.account_id', DUTY_ROLES, now, groupId)})`;
}

/** Somebody is here whose presence counts, for this group where one is given. */
export function isStaffedNow(now: Date | string, groupId?: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from duty sd where ${isFreshDuty('sd', now)}
    and ${holdsRoleNow('sd.account_id', DUTY_ROLES, now, groupId)})`;
}
