/** What of a person is on a stage: their camera with their microphone, or their screen. */
export const MEDIA_SOURCES = ['camera', 'screen'] as const;
export type MediaSource = (typeof MEDIA_SOURCES)[number];

/** What a grant lets one do, once. */
export const MEDIA_ACTS = ['publish', 'play'] as const;
export type MediaAct = (typeof MEDIA_ACTS)[number];

/** Somebody's way to the stage and back. Source: TH12, TH13. */
export const HAND_STATES = ['raised', 'on_stage', 'declined', 'lowered'] as const;
export type HandState = (typeof HAND_STATES)[number];

/** The private word back to a hand that is not taken; each has a kind sentence. Source: TH13. */
export const HAND_WORDS = ['no_time', 'ask_in_writing', 'after'] as const;
export type HandWord = (typeof HAND_WORDS)[number];

/** People on one stage: each one more is one more stream to everybody. Source: media.md. */
export const STAGE_MOST = 4;
/** People beside the hosts who can have a place on a stage, called or asked ahead: the host keeps one. */
export const PANEL_MOST = STAGE_MOST - 1;
/** Hands shown in the queue at once. */
export const HANDS_SHOWN = 50;
/** Seconds in which a grant must be used: it is asked for right before. Source: media.md. */
export const GRANT_SECONDS = 60;
/** Tests of a connection an account may begin in a while: one before the evening, one in another corner, some to spare. Our own target. */
export const CONNECTION_TESTS = 6;
export const CONNECTION_TEST_MINUTES = 10;
/** Tests that go on at once: each costs what one viewer and one host do, and an evening elsewhere goes first. Our own target. */
export const CONNECTION_TESTS_AT_ONCE = 20;
/** Seconds in which whoever reloads comes back to the same place on the stage: two presses and a look at oneself. Our own target. */
export const STREAM_BACK_SECONDS = 60;
/** Hours a used grant is remembered: what it opened can be ended with it until then. An evening and an overrun. */
export const GRANT_KEPT_HOURS = 12;
/** Hours a password for the relay is good for. The same evening. */
export const RELAY_HOURS = 6;
