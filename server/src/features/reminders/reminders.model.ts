import { type Weekday, WEEKDAYS } from '@between/rules/private-goal.ts';

/** Days as they are stored: one bit each, Monday the lowest; no day chosen means every day. */
export function bitsOf(days: readonly Weekday[]): number {
  const chosen = days.length === 0 ? WEEKDAYS : days;
  return WEEKDAYS.reduce((bits, day, at) => (chosen.includes(day) ? bits | (1 << at) : bits), 0);
}

/** The way back; every day is again no day. */
export function daysOf(bits: number): Weekday[] {
  const days = WEEKDAYS.filter((_, at) => (bits & (1 << at)) !== 0);
  return days.length === WEEKDAYS.length ? [] : days;
}

export interface ReminderRow {
  id: string;
  accountId: string;
  goalId: string;
  step: string;
  atTime: string;
  days: number;
  timeZone: string;
  nextAt: Date;
}

/** What a person sees of an own reminder. */
export interface GoalReminder {
  goalId: string;
  step: string;
  time: string;
  days: Weekday[];
}

export function shownReminder({ goalId, step, atTime, days }: ReminderRow): GoalReminder {
  return { goalId, step, time: atTime, days: daysOf(days) };
}
