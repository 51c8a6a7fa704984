import type { HandWord } from '@between/rules/media.ts';
import { m } from '#lib/paraglide/messages.js';
import type { DeviceProblem } from './devices.ts';

const WORDS: Readonly<Record<string, () => string>> = {
  safety_moderator_away: m.media_waits_for_moderator,
  room_paused: m.errors_room_paused,
};

/** What a stage waits for, in a sentence; null where nothing needs to be said. */
export function stageRefusalWords(reason: string): string | null {
  return WORDS[reason]?.() ?? null;
}

/** The private word back, as whoever raised the hand reads it. */
export const HAND_ANSWERS = {
  no_time: m.media_hand_no_time,
  ask_in_writing: m.media_hand_ask_in_writing,
  after: m.media_hand_after,
} as const satisfies Record<HandWord, () => string>;

/** The same for those who choose. */
export const HAND_WORD_NAMES = {
  no_time: m.media_word_no_time,
  ask_in_writing: m.media_word_ask_in_writing,
  after: m.media_word_after,
} as const satisfies Record<HandWord, () => string>;

/** Why camera or microphone do not open, and what to do. */
export const DEVICE_PROBLEMS = {
  denied: m.media_no_leave,
  missing: m.media_no_device,
  busy: m.media_device_busy,
  away: m.media_device_away,
  unable: m.media_device_unable,
} as const satisfies Record<DeviceProblem, () => string>;
