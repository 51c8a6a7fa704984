import { GOAL_STEPS_MAX, type GoalStep, WEEKDAYS } from '@between/rules/private-goal.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a weekday is called on a button. */
export function weekdayName(day: (typeof WEEKDAYS)[number]): string {
  const names = {
    mon: m.goals_mon,
    tue: m.goals_tue,
    wed: m.goals_wed,
    thu: m.goals_thu,
    fri: m.goals_fri,
    sat: m.goals_sat,
    sun: m.goals_sun,
  } as const;
  return names[day]();
}

/** Reads the steps of a goal from its form; empty ones are left out, new ones get a key. */
export function stepsOfForm(form: FormData, newKey: () => string): GoalStep[] {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Array.from({ length: GOAL_STEPS_MAX }, (_, at) => ({
    key: text(`key-${at}`) || newKey(),
    text: text(`text-${at}`),
    place: text(`place-${at}`),
    time: text(`time-${at}`),
    days: WEEKDAYS.filter((day) => form.getAll(`days-${at}`).includes(day)),
  })).filter((step) => step.text !== '');
}

/** Steps whose box for a reminder is ticked, by the key they are given. */
export function remindedOf(form: FormData, steps: readonly GoalStep[]): GoalStep[] {
  const ticked = new Set(
    Array.from({ length: GOAL_STEPS_MAX }, (_, at) => at)
      .filter((at) => form.has(`remind-${at}`))
      .map((at) => form.get(`text-${at}`)?.toString().trim()),
  );
  return steps.filter(({ text }) => ticked.has(text));
}
