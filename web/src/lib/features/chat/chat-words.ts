import type { ChatMode, LineRole, PresenceRole } from '@between/rules/rooms.ts';
import { untilWords } from '#lib/forms/until-words.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';

/** Why a line was not taken, told beside the box. */
const REFUSED: Record<string, () => string> = {
  room_closed: m.errors_room_closed,
  room_paused: m.errors_room_paused,
  chat_off: m.errors_chat_off,
  chat_hosts_only: m.errors_chat_hosts_only,
  chat_reviewed: m.errors_chat_reviewed,
  safety_moderator_away: m.errors_safety_moderator_away,
  unstaffed: m.errors_unstaffed,
  muted: m.errors_muted,
  newcomer_lines: m.errors_newcomer_lines,
  removed_from_room: m.errors_removed_from_room,
  room_excluded: m.errors_room_excluded,
  reviewed_first: m.errors_reviewed_first,
  read_only: m.errors_read_only,
  account_paused: m.groups_card_paused,
  agreement_changed: m.groups_card_changed,
  not_a_member: m.groups_card_join,
  too_long: m.chat_too_long,
  empty: m.chat_empty,
  too_many: m.chat_too_fast,
  slow: m.chat_slow_wait,
  sent_twice: m.threads_problem_sent_twice,
  locked: m.groups_card_archived,
  team_member: m.errors_team_member,
  version: m.threads_edit_meanwhile,
};

/** `until`: when the limit behind it ends by itself. */
export function refusedWords(reason: string, until: string | null = null): string {
  const words = (REFUSED[reason] ?? m.chat_not_taken)();
  return until === null ? words : `${words} ${untilWords(until)}`;
}

export const LINE_ROLE_WORDS: Record<LineRole, () => string> = {
  facilitator: m.chat_role_facilitator,
  moderator: m.chat_role_moderator,
  peer_supporter: m.chat_role_peer_supporter,
  host: m.chat_role_host,
};

export const CHAT_MODE_WORDS: Record<ChatMode, () => string> = {
  open: m.chat_mode_open,
  reviewed: m.chat_mode_reviewed,
  hosts_only: m.chat_mode_hosts_only,
  off: m.chat_mode_off,
};

/** "sam and rhea": who moderates now. */
export function moderatorNames(moderators: readonly { handle: string; role: PresenceRole }[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(moderators.map(({ handle }) => handle));
}

/** "1:05" of a number of seconds. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
