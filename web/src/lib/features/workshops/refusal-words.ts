import { m } from '#lib/paraglide/messages.js';

const WORDS: Readonly<Record<string, () => string>> = {
  first_steps: m.errors_first_steps,
  muted: m.errors_muted,
  read_only: m.errors_read_only,
  room_closed: m.errors_room_closed,
  room_paused: m.errors_room_paused,
  safety_moderator_away: m.errors_safety_moderator_away,
  account_paused: m.errors_account_paused,
};

/** Why one cannot ask, in a sentence; null where nothing needs to be said: those who run it do not ask. */
export function refusalWords(reason: string): string | null {
  return WORDS[reason]?.() ?? null;
}
