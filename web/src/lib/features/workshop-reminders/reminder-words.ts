import type { ReminderMoment, WorkshopReminderState } from '@between/rules/workshops.ts';
import { m } from '#lib/paraglide/messages.js';

export const REMINDER_NAMES: Readonly<Record<ReminderMoment, () => string>> = {
  day_before: m.remind_day_before,
  hour_before: m.remind_hour_before,
  doors: m.remind_doors,
};

export const REMINDER_STATES: Readonly<Record<WorkshopReminderState, () => string>> = {
  scheduled: m.remind_scheduled,
  sent: m.remind_sent,
  missed: m.remind_missed,
  cancelled: m.remind_cancelled,
};
