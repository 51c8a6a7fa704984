import {
  DOORS_MINUTES,
  REMINDER_MOMENTS,
  type ReminderMoment,
  type WorkshopReminderState,
} from '@between/rules/workshops.ts';
import { REMINDER_LATE_MINUTES } from '@between/rules/private-goal.ts';

/** Minutes before the beginning. */
export const AHEAD_MINUTES = { day_before: 1_440, hour_before: 60, doors: DOORS_MINUTES } as const satisfies Record<
  ReminderMoment,
  number
>;

/** What a person chose for one workshop, or for all of them. */
export interface ReminderChoice {
  moments: readonly ReminderMoment[];
  isForAll: boolean;
}

/** One that was sent, and for which time: a workshop that moved has another. */
export interface SentReminder {
  moment: ReminderMoment;
  dueAt: Date;
  sentAt: Date;
}

/** One reminder as its person sees it. */
export interface ShownReminder {
  moment: ReminderMoment;
  state: WorkshopReminderState;
  dueAt: Date;
  sentAt: Date | null;
}

/** When it is due. Pure. */
export function reminderDueAt(moment: ReminderMoment, startsAt: Date): Date {
  return new Date(startsAt.getTime() - AHEAD_MINUTES[moment] * 60_000);
}

/** What became of each moment that was chosen, or was sent before: the earliest first. Pure. */
export function shownReminders(
  chosen: readonly ReminderMoment[],
  sent: readonly SentReminder[],
  { startsAt, isOn, now }: { startsAt: Date; isOn: boolean; now: Date },
): ShownReminder[] {
  return REMINDER_MOMENTS.flatMap((moment): ShownReminder[] => {
    const dueAt = reminderDueAt(moment, startsAt);
    const done = sent.find((each) => each.moment === moment && each.dueAt.getTime() === dueAt.getTime());
    if (done !== undefined) return [{ moment, state: 'sent', dueAt, sentAt: done.sentAt }];
    if (!chosen.includes(moment)) return [];
    const isPast = now.getTime() > dueAt.getTime() + REMINDER_LATE_MINUTES * 60_000;
    return [{ moment, state: !isOn ? 'cancelled' : isPast ? 'missed' : 'scheduled', dueAt, sentAt: null }];
  });
}
