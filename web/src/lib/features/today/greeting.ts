import { m } from '#lib/paraglide/messages.js';

/** A greeting for the hour on somebody's own clock, 0 to 23. */
export function greetingAt(hour: number, name: string): string {
  if (hour < 5) return m.today_night({ name });
  if (hour < 12) return m.today_morning({ name });
  return hour < 18 ? m.today_afternoon({ name }) : m.today_evening({ name });
}
