import {
  GOAL,
  type GoalBody,
  type GoalStep,
  stepsOn,
  type StepOfDay,
  type StepOutcome,
  withMark,
} from '@between/rules/private-goal.ts';
import { entriesOf, type Entry, entryOf, writeEntry } from '#lib/features/private/entries.server.ts';
import {
  GoalRemindersDocument,
  type GoalRemindersQuery,
  SetGoalRemindersDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { dateIn } from './day.ts';

/** Goals that are shown; more are further back than anybody works on. */
const SHOWN = 100;

/** Own goals, newest first. */
export async function ownGoals(): Promise<Entry<GoalBody>[]> {
  const { entries } = await entriesOf(GOAL, { first: SHOWN });
  return entries;
}

/** Steps that their owner is reminded of, by goal. */
export async function remindersByGoal(): Promise<Map<string, GoalRemindersQuery['goalReminders']>> {
  const { goalReminders } = await gql(GoalRemindersDocument);
  return Map.groupBy(goalReminders, ({ goalId }) => goalId);
}

/** Sets the reminders of a goal to these of its steps; a step without a time has none. */
export async function remindOf(goalId: string, steps: readonly GoalStep[]): Promise<void> {
  const reminders = steps.filter(({ time }) => time !== '').map(({ key, time, days }) => ({ step: key, time, days }));
  await gql(SetGoalRemindersDocument, { input: { goalId, reminders } });
}

/** A step of today with the goal it belongs to. */
export interface TodaysStep extends StepOfDay {
  goalId: string;
  goalTitle: string;
}

/** Steps of all goals that are meant for today in the member's zone, by their time. */
export function stepsOfToday(goals: readonly Entry<GoalBody>[], timeZone: string, now: Date): TodaysStep[] {
  const on = dateIn(timeZone, now);
  return goals
    .flatMap(({ id, body }) => stepsOn(body, on).map((step) => ({ ...step, goalId: id, goalTitle: body.title })))
    .toSorted((one, other) => (one.time || '99').localeCompare(other.time || '99'));
}

/** Marks a step of a goal for today, or takes the mark back. */
export async function markStep(
  given: { goalId: string; step: string; outcome: StepOutcome | null; reason: string },
  timeZone: string,
  now: Date,
): Promise<void> {
  const { entry } = await entryOf(GOAL, given.goalId);
  const on = dateIn(timeZone, now);
  const { step, outcome, reason } = given;
  const body = withMark(entry.body, { step, on, outcome, reason });
  await writeEntry(GOAL, { id: entry.id, version: entry.version, body });
}
