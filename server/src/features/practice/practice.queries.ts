import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { DOORS_MINUTES } from '@between/rules/workshops.ts';
import { addMinutes } from '../../platform/clock.ts';

export interface PracticeRoom {
  id: string;
  workshopId: string;
}

/** Practices that go on although their time is up: the doors open, the workshop was called off, or everybody left. Locked. */
export async function overPractices(
  tx: Tx,
  { now, limit, workshopId }: { now: Date; limit: number; workshopId?: string },
): Promise<PracticeRoom[]> {
  let query = tx
    .selectFrom('room as r')
    .innerJoin('workshop as w', 'w.id', 'r.workshopId')
    .select(['r.id', 'w.id as workshopId'])
    .where('r.kind', '=', 'practice')
    .where('r.state', '<>', 'closed')
    .where((eb) =>
      eb.or([
        eb('w.state', '<>', 'published'),
        eb('w.startsAt', '<=', addMinutes(now, DOORS_MINUTES)),
        eb('r.closesAt', '<=', now),
      ]),
    )
    .limit(limit)
    .forUpdate('r');
  query = workshopId === undefined ? query.skipLocked() : query.where('r.workshopId', '=', workshopId);
  return query.execute();
}

/** The practice of a workshop while it goes on. */
function going(db: Db | Tx, workshopId: string) {
  return db
    .selectFrom('room')
    .select('id')
    .where('workshopId', '=', workshopId)
    .where('kind', '=', 'practice')
    .where('state', '<>', 'closed');
}

/** One practice that goes on, locked; null when none does. */
export async function goingPractice(tx: Tx, workshopId: string): Promise<PracticeRoom | null> {
  const row = await going(tx, workshopId).forUpdate().executeTakeFirst();
  return row === undefined ? null : { id: row.id, workshopId };
}

/** Keeps a practice from ending while something of it is written. @returns false when it has ended. */
export async function keepPractice(tx: Tx, roomId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('room')
    .select('id')
    .where('id', '=', roomId)
    .where('state', '<>', 'closed')
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Who may be in the practice of a workshop, by id: those who run it, its captioner, and its panel. What they find there the policy decides. */
export async function practisingIds(db: Db | Tx, workshopId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select host_id as id from workshop where id = ${workshopId}::uuid
    union select safety_moderator_id from workshop where id = ${workshopId}::uuid and safety_moderator_id is not null
    union select account_id from workshop_co_host where workshop_id = ${workshopId}::uuid and accepted_at is not null
    union select captioner_id from caption_track where workshop_id = ${workshopId}::uuid and captioner_id is not null
    union select account_id from workshop_panelist where workshop_id = ${workshopId}::uuid and accepted_at is not null
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Whether a practice of this workshop goes on. */
export async function isPractising(db: Db | Tx, workshopId: string): Promise<boolean> {
  return (await going(db, workshopId).executeTakeFirst()) !== undefined;
}
