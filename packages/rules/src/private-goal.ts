import { type EntryKind, PRIVATE_LIMITS } from './private.ts';
import { choiceIn, choicesIn, fieldsOf, listIn, textIn, TIME_OF_DAY, yesIn } from './shape.ts';

/** Days of a week, Monday first; a step without any is for every day. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What became of a step on a day. There is no third word: nothing is ever "missed" (ME44). */
export const STEP_OUTCOMES = ['done', 'not_today'] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** Steps of one goal: more are another goal. Our own bound. */
export const GOAL_STEPS_MAX = 8;
/** Marks that are kept of one goal, the newest; a year of one step a day. */
export const GOAL_MARKS_MAX = 400;
/** Reminders one person may set: more than anybody would hear. Our own bound. */
export const REMINDERS_MAX = 40;
/** Minutes after which a reminder is let go: for noon it is no use at five. Our own target. */
export const REMINDER_LATE_MINUTES = 60;
/** Letters of a reason. */
export const GOAL_REASON_MAX = 120;

export interface GoalStep {
  key: string;
  text: string;
  /** Where it happens; empty for anywhere. */
  place: string;
  /** On the member's own clock, such as 12:30; empty for any time. */
  time: string;
  days: Weekday[];
}

export interface GoalMark {
  step: string;
  /** A date such as 2026-11-22 in the member's zone. */
  on: string;
  outcome: StepOutcome;
  reason: string;
}

export interface GoalBody {
  title: string;
  why: string;
  steps: GoalStep[];
  marks: GoalMark[];
  /** Reached, or let go: it stays to be read. */
  isPutAway: boolean;
}

/** The shape of a goal and its small steps (ME44). */
export const GOAL: EntryKind<GoalBody> = {
  kind: 'goal',
  decode(json) {
    const fields = fieldsOf(json);
    return {
      title: textIn(fields, 'title', PRIVATE_LIMITS.line).trim(),
      why: textIn(fields, 'why', PRIVATE_LIMITS.note),
      steps: listIn(fields, 'steps', GOAL_STEPS_MAX, decodeStep),
      marks: listIn(fields, 'marks', GOAL_MARKS_MAX, decodeMark),
      isPutAway: yesIn(fields, 'isPutAway'),
    };
  },
  wordsOf: ({ title, why, steps, marks }) => [
    title,
    why,
    ...steps.flatMap(({ text, place }) => [text, place]),
    ...marks.map(({ reason }) => reason),
  ],
};

function decodeStep(json: unknown): GoalStep {
  const fields = fieldsOf(json, 'steps');
  const time = textIn(fields, 'time', 5);
  return {
    key: textIn(fields, 'key', 40),
    text: textIn(fields, 'text', PRIVATE_LIMITS.line).trim(),
    place: textIn(fields, 'place', PRIVATE_LIMITS.line).trim(),
    time: TIME_OF_DAY.test(time) ? time : '',
    days: choicesIn(fields, 'days', WEEKDAYS),
  };
}

function decodeMark(json: unknown): GoalMark {
  const fields = fieldsOf(json, 'marks');
  return {
    step: textIn(fields, 'step', 40),
    on: textIn(fields, 'on', 10),
    outcome: choiceIn(fields, 'outcome', STEP_OUTCOMES) ?? 'not_today',
    reason: textIn(fields, 'reason', GOAL_REASON_MAX).trim(),
  };
}

/** A step as it stands on one day. */
export interface StepOfDay extends GoalStep {
  mark: GoalMark | null;
}

/** Steps of a goal that are meant for a date, by their time; those for any time last. Pure. */
export function stepsOn(goal: GoalBody, on: string): StepOfDay[] {
  if (goal.isPutAway) return [];
  const weekday = weekdayOf(on);
  return goal.steps
    .filter(({ days }) => days.length === 0 || days.includes(weekday))
    .map((step) => ({ ...step, mark: goal.marks.find((mark) => mark.step === step.key && mark.on === on) ?? null }))
    .toSorted((one, other) => (one.time || '99').localeCompare(other.time || '99'));
}

/** The goal with a step marked on a day, or not any more; the oldest marks give way. Pure. */
export function withMark(goal: GoalBody, mark: Omit<GoalMark, 'outcome'> & { outcome: StepOutcome | null }): GoalBody {
  const others = goal.marks.filter(({ step, on }) => step !== mark.step || on !== mark.on);
  const { outcome } = mark;
  const marks = outcome === null ? others : [...others, { ...mark, outcome }];
  return { ...goal, marks: marks.slice(-GOAL_MARKS_MAX) };
}

function weekdayOf(on: string): Weekday {
  const sundayFirst = new Date(`${on}T12:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'mon';
}
