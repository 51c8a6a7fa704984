import { DUE_MINUTES, type Lane } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** A due time as a clock of the desk: words, a state, and how much of the lane's time is left. */
export interface DueClock {
  state: 'ok' | 'soon' | 'late';
  words: string;
  left: number;
}

const MINUTE = 60_000;
/** Below this share of its time a case is due soon. */
const SOON = 0.25;

export function dueClock(dueAt: string, lane: Lane, now: Date): DueClock {
  return clockWithin(dueAt, DUE_MINUTES[lane], now);
}

/** The clock of something that has this many minutes from its start. */
export function clockWithin(dueAt: string, minutes: number, now: Date): DueClock {
  const leftMs = new Date(dueAt).getTime() - now.getTime();
  if (leftMs < 0) return { state: 'late', words: m.moderation_late({ time: span(-leftMs) }), left: 0 };
  const left = Math.min(1, leftMs / (minutes * MINUTE));
  return { state: left < SOON ? 'soon' : 'ok', words: span(leftMs), left };
}

/** "22 min", "2 h 51", "19 h", "3 days". */
export function span(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  if (minutes < 60) return m.moderation_time_minutes({ count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return m.moderation_time_days({ count: Math.floor(hours / 24) });
  const rest = minutes % 60;
  return hours >= 10 || rest === 0
    ? m.moderation_time_hours({ count: hours })
    : m.moderation_time_hours_minutes({ hours, minutes: String(rest).padStart(2, '0') });
}
