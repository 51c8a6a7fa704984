import { REMINDERS_MAX } from '@between/rules/private-goal.ts';
import type { Ctx } from '../../platform/context.ts';
import { ownerOf } from '../private/owner.ts';
import { type GoalReminder, shownReminder } from './reminders.model.ts';
import { remindersOf } from './reminders.queries.ts';

/** Reminders of the actor. @throws {Unauthenticated} */
export async function ownReminders(ctx: Ctx): Promise<GoalReminder[]> {
  return (await remindersOf(ctx.db, ownerOf(ctx), REMINDERS_MAX)).map(shownReminder);
}

/** For the file of its owner (ME49). */
export async function exportReminders({ db }: Pick<Ctx, 'db'>, accountId: string): Promise<GoalReminder[]> {
  return (await remindersOf(db, accountId, REMINDERS_MAX)).map(shownReminder);
}
