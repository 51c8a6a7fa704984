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

/** A step as its row of the form says it. */
export interface StepRow {
  step: GoalStep;
  /** Its box for a reminder is ticked. */
  isReminded: boolean;
}

/** Reads the rows of a goal's form, each with its own box; empty ones are left out, new ones get a key. */
export function rowsOf(form: FormData, newKey: () => string): StepRow[] {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Array.from({ length: GOAL_STEPS_MAX }, (_, at) => ({
    step: {
      key: text(`key-${at}`) || newKey(),
      text: text(`text-${at}`),
      place: text(`place-${at}`),
      time: text(`time-${at}`),
      days: WEEKDAYS.filter((day) => form.getAll(`days-${at}`).includes(day)),
    },
    isReminded: form.has(`remind-${at}`),
  })).filter(({ step }) => step.text !== '');
}
