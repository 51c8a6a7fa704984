import { m } from '#lib/paraglide/messages.js';

/** Numbers of days to choose from. */
export function daysChoices(days: readonly number[]): { value: string; label: string }[] {
  return days.map((count) => ({ value: String(count), label: m.reports_mute_days_count({ count }) }));
}
