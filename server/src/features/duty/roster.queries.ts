import { DUTY_ROLES } from '@between/rules/roles.ts';
import { MAX_WEEKLY_SHIFTS, type ShiftLane } from '@between/rules/roster.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Stretch, WeeklyShift } from './roster-times.ts';
import { holdsRoleNow, isDeskShiftAhead, isFreshDuty } from './staffed-pieces.queries.ts';

const MAX_SHIFTS = 500;

export interface WeeklyRow extends WeeklyShift {
  handle: string;
}

/** Weekly shifts that repeat, of people who may still stand in one. */
export async function weeklyShifts(db: Db | Tx, now: Date): Promise<WeeklyRow[]> {
  const rows = await db
    .selectFrom('weeklyShift as w')
    .innerJoin('account as a', 'a.id', 'w.accountId')
    .select(['w.id', 'w.lane', 'w.accountId', 'w.weekday', 'w.starts', 'w.ends', 'w.timeZone', 'a.handle'])
    .where('w.endedAt', 'is', null)
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', DUTY_ROLES, now))
    .orderBy('w.weekday')
    .orderBy('w.starts')
    .orderBy('w.id')
    .limit(MAX_WEEKLY_SHIFTS)
    .execute();
  return rows.map((row) => ({ ...row, lane: row.lane as ShiftLane }));
}

export async function insertWeekly(tx: Tx, row: WeeklyShift & { createdBy: string; at: Date }): Promise<void> {
  const { at, ...weekly } = row;
  await tx
    .insertInto('weeklyShift')
    .values({ ...weekly, createdAt: at })
    .execute();
}

/** Ends a weekly shift and takes back what has not begun. */
export async function endWeekly(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('weeklyShift')
    .set({ endedAt: at })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  await tx.deleteFrom('shift').where('weeklyShiftId', '=', id).where('startsAt', '>', at).execute();
  return numUpdatedRows > 0n;
}

/** Adds stretches that are not there yet; one that was swapped stays with whoever took it. */
export async function insertShifts(
  tx: Tx,
  rows: readonly (Stretch & { id: string; weeklyShiftId: string; lane: ShiftLane; accountId: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('shift')
    .values([...rows])
    .onConflict((oc) => oc.columns(['weeklyShiftId', 'startsAt']).doNothing())
    .execute();
}

export interface ShiftRow extends Stretch {
  id: string;
  lane: ShiftLane;
  accountId: string;
  handle: string;
  offeredTo: string | null;
  offeredHandle: string | null;
  isPresent: boolean;
}

function shiftsWithPeople(db: Db | Tx, now: Date) {
  return db
    .selectFrom('shift as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .leftJoin('account as o', 'o.id', 's.offeredTo')
    .select(['s.id', 's.lane', 's.accountId', 's.startsAt', 's.endsAt', 's.offeredTo', 'a.handle'])
    .select('o.handle as offeredHandle')
    .select(
      sql<boolean>`exists (select from duty d where d.account_id = s.account_id and ${isFreshDuty('d', now)})`.as(
        'isPresent',
      ),
    );
}

/** Stretches of people who may still stand in them: whoever lost the role covers nothing. */
export async function coveredBetween(
  db: Db | Tx,
  lane: ShiftLane,
  from: Date,
  to: Date,
  now: Date,
): Promise<Stretch[]> {
  return db
    .selectFrom('shift as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .select(['s.startsAt', 's.endsAt'])
    .where('s.lane', '=', lane)
    .where('s.endsAt', '>', from)
    .where('s.startsAt', '<', to)
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', DUTY_ROLES, now))
    .orderBy('s.startsAt')
    .limit(MAX_SHIFTS)
    .execute();
}

/** Stretches that touch this time, the earliest first. */
export async function shiftsBetween(db: Db | Tx, from: Date, to: Date, now: Date): Promise<ShiftRow[]> {
  const rows = await shiftsWithPeople(db, now)
    .where('s.endsAt', '>', from)
    .where('s.startsAt', '<', to)
    .orderBy('s.startsAt')
    .orderBy('s.id')
    .limit(MAX_SHIFTS)
    .execute();
  return rows.map((row) => ({ ...row, lane: row.lane as ShiftLane }));
}

export async function lockShift(
  tx: Tx,
  id: string,
): Promise<{ id: string; accountId: string; offeredTo: string | null; endsAt: Date } | null> {
  const row = await tx
    .selectFrom('shift')
    .select(['id', 'accountId', 'offeredTo', 'endsAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function setOffer(tx: Tx, id: string, offer: { to: string; at: Date } | null): Promise<void> {
  await tx
    .updateTable('shift')
    .set({ offeredTo: offer?.to ?? null, offeredAt: offer?.at ?? null })
    .where('id', '=', id)
    .execute();
}

export async function giveShift(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.updateTable('shift').set({ accountId, offeredTo: null, offeredAt: null }).where('id', '=', id).execute();
}

/** People who may stand in a shift. */
export async function rosterPeople(db: Db | Tx, now: Date): Promise<{ accountId: string; handle: string }[]> {
  return db
    .selectFrom('account as a')
    .select(['a.id as accountId', 'a.handle'])
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', DUTY_ROLES, now))
    .orderBy('a.handle')
    .limit(MAX_WEEKLY_SHIFTS)
    .execute();
}

/** Desk shifts that began before `begunBefore`, still last, and whose person is not there; locked, told once. */
export async function silentShifts(
  tx: Tx,
  { now, begunBefore, limit }: { now: Date; begunBefore: Date; limit: number },
): Promise<{ id: string; accountId: string }[]> {
  return (
    tx
      .selectFrom('shift as s')
      .innerJoin('weeklyShift as w', 'w.id', 's.weeklyShiftId')
      .select(['s.id', 's.accountId'])
      .where('s.lane', '=', 'desk')
      .where('s.startsAt', '<=', begunBefore)
      // Planned while it lasts: its person has as long to come as anybody else.
      .where('w.createdAt', '<=', begunBefore)
      .where('s.endsAt', '>', now)
      .where('s.silenceToldAt', 'is', null)
      .where(
        sql<boolean>`not exists (select from duty d where d.account_id = s.account_id and ${isFreshDuty('d', now)})`,
      )
      .orderBy('s.startsAt')
      .limit(limit)
      .forUpdate('s')
      .skipLocked()
      .execute()
  );
}

export async function markSilenceTold(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('shift').set({ silenceToldAt: at }).where('id', '=', id).execute();
}

/** Whoever is planned next at the desk, other than this person. */
export async function nextPlanned(tx: Tx, now: Date, notAccountId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('shift')
    .select('accountId')
    .where('lane', '=', 'desk')
    .where('endsAt', '>', now)
    .where('accountId', '<>', notAccountId)
    .where(holdsRoleNow('shift.accountId', DUTY_ROLES, now))
    .orderBy('startsAt')
    .limit(1)
    .executeTakeFirst();
  return row?.accountId ?? null;
}

/** The earliest desk shift still to come of somebody who may stand in it, for the group where one is given. */
export async function nextDeskShift(db: Db | Tx, now: Date, groupId: string | null): Promise<Date | null> {
  const group = groupId === null ? undefined : sql`${groupId}::uuid`;
  const { rows } = await sql<{ startsAt: Date | null }>`select min(s.starts_at) as starts_at from shift s
    where ${isDeskShiftAhead('s', now, group)}`.execute(db);
  return rows[0]?.startsAt ?? null;
}

/** Notes a gap of the next day, or how far it has grown. True when it is news: neither told, nor known from the day or week before. */
export async function noteGap(tx: Tx, lane: ShiftLane, gap: Stretch, at: Date): Promise<boolean> {
  const isStanding = await wasThereBefore(tx, lane, gap);
  const there = await tx
    .selectFrom('rosterGap')
    .select(['startsAt', 'isStanding'])
    .where('lane', '=', lane)
    .where('startsAt', '<', gap.endsAt)
    .where('endsAt', '>', gap.startsAt)
    .orderBy('startsAt')
    .limit(1)
    .executeTakeFirst();
  if (there === undefined) {
    await tx
      .insertInto('rosterGap')
      .values({ lane, ...gap, toldAt: at, isStanding })
      .execute();
    return !isStanding;
  }
  await tx
    .updateTable('rosterGap')
    .set({
      endsAt: sql<Date>`greatest(ends_at, ${gap.endsAt}::timestamptz)`,
      isStanding: there.isStanding && isStanding,
    })
    .where('lane', '=', lane)
    .where('startsAt', '=', there.startsAt)
    .execute();
  return there.isStanding && !isStanding;
}

/** The same hours of a wall clock, a day or a week before; an hour more or less is a change of clocks. */
async function wasThereBefore(tx: Tx, lane: ShiftLane, { startsAt, endsAt }: Stretch): Promise<boolean> {
  const { rows } = await sql<{ isThere: boolean }>`select exists (
    select from roster_gap g, unnest(array[1, 7]) as days
    where g.lane = ${lane} and g.starts_at < ${startsAt}::timestamptz - interval '12 hours'
      and g.starts_at - interval '61 minutes' <= ${startsAt}::timestamptz - days * interval '1 day'
      and g.ends_at + interval '61 minutes' >= ${endsAt}::timestamptz - days * interval '1 day'
  ) as is_there`.execute(tx);
  return rows[0]?.isThere === true;
}

/** Somebody is planned in this lane each week, whether or not they may still stand in it. */
export async function isLanePlanned(tx: Tx, lane: ShiftLane): Promise<boolean> {
  const row = await tx
    .selectFrom('weeklyShift')
    .select('id')
    .where('lane', '=', lane)
    .where('endedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Somebody planned a shift since then: the plan of this lane is being written. */
export async function isPlanFresh(tx: Tx, lane: ShiftLane, since: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('weeklyShift')
    .select('id')
    .where('lane', '=', lane)
    .where('createdAt', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
