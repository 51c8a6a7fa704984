/** Every step that a crisis case can take. Source: moderation-model.md "Crisis case"; raising, lowering and reopening: crisis-rules.md "Levels". */
export const CRISIS_MOVES = [
  'detect',
  'page',
  'acknowledge',
  'contact',
  'settle',
  'hand_over',
  'disclose',
  'give_up_contact',
  'follow_up',
  'close',
  'raise',
  'lower',
  'reopen',
] as const;
export type CrisisMove = (typeof CRISIS_MOVES)[number];

/** What stands in the timeline beside the steps and moves nothing. Source: MO32 "timeline, who said what, contacts tried". */
export const CRISIS_NOTES = [
  /** Further words or a further report came to the same case. */
  'again',
  /** A second person came. */
  'join',
  'note',
  /** Somebody tried to reach the person and did not. */
  'attempt',
  'assess',
  'propose_none',
  'keep_open',
  'hand_over_sheet',
  'take_over',
  'checked_in',
  'talk_ended',
  'talk_reported',
  'debrief',
] as const;
export type CrisisNote = (typeof CRISIS_NOTES)[number];
export type CrisisEventKind = CrisisMove | CrisisNote;
