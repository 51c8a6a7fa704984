import type { CrisisDetailFragment } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Step = CrisisDetailFragment['timeline'][number];
type Level = CrisisDetailFragment['level'];

const LEVELS = {
  none: m.crisis_level_none,
  concern: m.crisis_level_concern,
  urgent: m.crisis_level_urgent,
  imminent: m.crisis_level_imminent,
} as const satisfies Record<Level, () => string>;

export function levelWord(level: Level): string {
  return LEVELS[level]();
}

const TITLES = {
  none: m.crisis_title_concern,
  concern: m.crisis_title_concern,
  urgent: m.crisis_title_urgent,
  imminent: m.crisis_title_imminent,
} as const satisfies Record<Level, () => string>;

export function titleOf(level: Level): string {
  return TITLES[level]();
}

export const OUTCOME_WORDS = {
  settled: m.crisis_outcome_settled,
  handed_over: m.crisis_outcome_handed_over,
  emergency_disclosed: m.crisis_outcome_emergency_disclosed,
  no_contact: m.crisis_outcome_no_contact,
} as const satisfies Record<NonNullable<CrisisDetailFragment['outcome']>, () => string>;

const EVENTS = {
  detect: m.crisis_event_detect,
  page: m.crisis_event_page,
  acknowledge: m.crisis_event_acknowledge,
  contact: m.crisis_event_contact,
  settle: m.crisis_event_settle,
  hand_over: m.crisis_event_hand_over,
  disclose: m.crisis_event_disclose,
  give_up_contact: m.crisis_event_give_up_contact,
  follow_up: m.crisis_event_follow_up,
  close: m.crisis_event_close,
  raise: m.crisis_event_raise,
  lower: m.crisis_event_lower,
  reopen: m.crisis_event_reopen,
  again: m.crisis_event_again,
  join: m.crisis_event_join,
  note: m.crisis_event_note,
  attempt: m.crisis_event_attempt,
  assess: m.crisis_event_assess,
  propose_none: m.crisis_event_propose_none,
  keep_open: m.crisis_event_keep_open,
  hand_over_sheet: m.crisis_event_hand_over_sheet,
  take_over: m.crisis_event_take_over,
  checked_in: m.crisis_event_checked_in,
  talk_ended: m.crisis_event_talk_ended,
  talk_reported: m.crisis_event_talk_reported,
  debrief: m.crisis_event_debrief,
} as const satisfies Record<Step['event'], (values: { who: string; level: string }) => string>;

/** One line of the timeline. */
export function stepWords({ event, by, toLevel }: Pick<Step, 'event' | 'by' | 'toLevel'>): string {
  return EVENTS[event]({ who: by ?? m.crisis_event_service(), level: levelWord(toLevel) });
}
