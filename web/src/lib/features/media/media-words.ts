import type { HandWord } from '@between/rules/media.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Route } from './connection-numbers.ts';
import type { TestStep } from './connection-test.svelte.ts';
import type { Verdict } from './connection-verdict.ts';
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

/** What a connection is good for, and what to do. */
export const VERDICTS = {
  good: { name: m.media_line_good, advice: m.media_line_good_more },
  gaps: { name: m.media_line_gaps, advice: m.media_line_gaps_more },
  sound: { name: m.media_line_sound, advice: m.media_line_sound_more },
  none: { name: m.media_line_none, advice: m.media_line_none_more },
} as const satisfies Record<Verdict, Record<'name' | 'advice', () => string>>;

/** How packets go. */
export const ROUTES = {
  udp: m.media_line_route_udp,
  tcp: m.media_line_route_tcp,
  relay: m.media_line_route_relay,
} as const satisfies Record<Route, () => string>;

/** What a test does, while it goes on and where it ended without a verdict. */
export const TEST_STEPS: Readonly<Partial<Record<TestStep, () => string>>> = {
  straight: m.media_line_straight,
  relayed: m.media_line_relayed,
  measuring: m.media_line_measuring,
  stopped: m.media_line_stopped,
  hidden: m.media_line_hidden,
  busy: m.media_line_busy,
};

const TEST_REFUSALS: Readonly<Record<string, () => string>> = {
  too_many_tests: m.errors_too_many_tests,
  media_off: m.errors_media_off,
  no_seat: m.errors_no_seat,
  workshop_over: m.errors_workshop_over,
};

/** Why there is no test, in a sentence. */
export function testRefusalWords(reason: string | undefined): string {
  return (TEST_REFUSALS[reason ?? ''] ?? m.errors_ours)();
}
