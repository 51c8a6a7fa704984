import type { ContentTopic } from './content.ts';

/** Minutes of hard words before a break is suggested. Our own target; no study gives a number for text. */
export const BREAK_AFTER_MINUTES = 12;
/** Minutes of hard words after which no further hard case is taken before a rest. Our own target. */
export const STOP_AFTER_MINUTES = 45;
/** What an operator or a person may choose, in minutes: from both sides sensible. */
export const BREAK_AFTER_CHOICE = { min: 3, max: 60 } as const;
export const STOP_AFTER_CHOICE = { min: 5, max: 240 } as const;
/** Days for which a lead may allow one person more than the place does. Our own target. Source: OP24. */
export const EXCEPTION_DAYS = { min: 1, max: 14 } as const;
/** So long without hard words is a break. Our own target. */
export const BREAK_MINUTES = 10;
/** So long without hard words is a rest: what was read before counts no longer. Our own target. */
export const REST_HOURS = 8;
/** How often a screen with words uncovered says so; a longer silence counts for no more than two of these. */
export const EXPOSURE_BEAT_SECONDS = 10;

/** Topics whose words weigh on whoever reads them for hours. Our own judgement, for clinical review. */
export const HARD_TOPICS = [
  'suicide',
  'self_harm',
  'abuse',
  'sexual_violence',
] as const satisfies readonly ContentTopic[];

/** When somebody who asked for it is talked with. */
export const TALK_TIMES = ['now', 'today', 'this_week'] as const;
export type TalkTime = (typeof TALK_TIMES)[number];
