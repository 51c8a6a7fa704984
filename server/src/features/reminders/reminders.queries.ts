import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { ReminderRow } from './reminders.model.ts';

const COLUMNS = ['r.id', 'r.accountId', 'r.goalId', 'r.step', 'r.atTime', 'r.days', 'r.timeZone', 'r.nextAt'] as const;

/** Own reminders of goals that are still there, the earliest in a day first. */
export async function remindersOf(db: Db | Tx, accountId: string, limit: number): Promise<ReminderRow[]> {
  return db
    .selectFrom('goalReminder as r')
    .innerJoin('privateEntry as e', 'e.id', 'r.goalId')
    .select(COLUMNS)
    .where('r.accountId', '=', accountId)
    .where('e.deletedAt', 'is', null)
    .orderBy('r.atTime')
    .orderBy('r.id')
    .limit(limit)
    .execute();
}

/** Whether this is a goal of this account whose words are still there. */
export async function isOwnGoal(tx: Tx, accountId: string, goalId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('privateEntry')
    .select('id')
    .where('id', '=', goalId)
    .where('accountId', '=', accountId)
    .where('kind', '=', 'goal')
    .where('keptFrom', 'is', null)
    .where('deletedAt', 'is', null)
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteReminders(tx: Tx, accountId: string, goalId: string | null): Promise<void> {
  let query = tx.deleteFrom('goalReminder').where('accountId', '=', accountId);
  if (goalId !== null) query = query.where('goalId', '=', goalId);
  await query.execute();
}

export async function deleteById(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('goalReminder').where('id', 'in', ids).execute();
}

export async function insertReminders(tx: Tx, rows: readonly ReminderRow[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('goalReminder').values(rows).execute();
}

export interface MovedReminder extends ReminderRow {
  /** Where its person lives by the clock now; another than it was reckoned in after a move. */
  zoneNow: string;
}

export interface DueReminder extends MovedReminder {
  /** Its goal was removed, on whatever way. */
  isGoalGone: boolean;
}

/** Reminders whose time has come. */
export async function lockDueReminders(tx: Tx, now: Date, limit: number): Promise<DueReminder[]> {
  return tx
    .selectFrom('goalReminder as r')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .innerJoin('privateEntry as e', 'e.id', 'r.goalId')
    .select(COLUMNS)
    .select('a.timeZone as zoneNow')
    .select(sql<boolean>`e.deleted_at is not null`.as('isGoalGone'))
    .where('r.nextAt', '<=', now)
    .orderBy('r.nextAt')
    .limit(limit)
    .forUpdate('r')
    .skipLocked()
    .execute();
}

/** Reminders of people who moved to another zone. */
export async function lockMovedReminders(tx: Tx, limit: number): Promise<MovedReminder[]> {
  return tx
    .selectFrom('goalReminder as r')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .select(COLUMNS)
    .select('a.timeZone as zoneNow')
    .where(sql<boolean>`r.time_zone <> a.time_zone`)
    .limit(limit)
    .forUpdate('r')
    .skipLocked()
    .execute();
}

export async function setNext(tx: Tx, id: string, next: { timeZone: string; nextAt: Date }): Promise<void> {
  await tx.updateTable('goalReminder').set(next).where('id', '=', id).execute();
}
