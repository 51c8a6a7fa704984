import { GOAL_STEPS_MAX, REMINDERS_MAX, type Weekday } from '@between/rules/private-goal.ts';
import { TIME_OF_DAY } from '@between/rules/shape.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { ownerOf } from '../private/owner.ts';
import { nextTime } from './next-time.ts';
import { bitsOf, type GoalReminder, shownReminder } from './reminders.model.ts';
import { zoneOf } from '../accounts/zone-of.ts';
import { deleteReminders, insertReminders, isOwnGoal, remindersOf } from './reminders.queries.ts';

export interface RemindersOfGoal {
  goalId: string;
  reminders: readonly { step: string; time: string; days: readonly Weekday[] }[];
}

/**
 * Sets when the actor is reminded of steps of an own goal; none takes them off.
 * @throws {NotFound} for a goal that is not one's own. @throws {InvalidInput} @throws {Conflict} `too_many_entries`
 */
export async function setReminders(ctx: Ctx, { goalId, reminders }: RemindersOfGoal): Promise<GoalReminder[]> {
  const accountId = ownerOf(ctx);
  const steps = new Map(reminders.map((reminder) => [reminder.step, reminder]));
  if (steps.size > GOAL_STEPS_MAX) throw new InvalidInput('reminders', 'too_long');
  for (const { step, time } of steps.values()) {
    if (step.length === 0 || step.length > 40) throw new InvalidInput('step', 'too_long');
    if (!TIME_OF_DAY.test(time)) throw new InvalidInput('time', 'not_a_time');
  }

  return transaction(ctx.db, async (tx) => {
    if (steps.size > 0 && !(await isOwnGoal(tx, accountId, goalId))) throw new NotFound();
    const timeZone = await zoneOf(tx, accountId);
    await deleteReminders(tx, accountId, goalId);
    await insertReminders(
      tx,
      [...steps.values()].map(({ step, time: atTime, days: chosen }) => {
        const days = bitsOf(chosen);
        const nextAt = nextTime({ atTime, days, timeZone }, ctx.clock.now());
        return { id: ctx.ids.uuid(), accountId, goalId, step, atTime, days, timeZone, nextAt };
      }),
    );
    const all = await remindersOf(tx, accountId, REMINDERS_MAX + 1);
    if (all.length > REMINDERS_MAX) throw new Conflict('too_many_entries');
    return all.map(shownReminder);
  });
}
