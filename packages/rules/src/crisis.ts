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

/** Names a member of staff is known under in one talk: never the real one, never the handle (R16). Plain words that are nobody's. */
export const DESK_NAMES = [
  'Rowan',
  'Hazel',
  'Linden',
  'Sorrel',
  'Alder',
  'Wren',
  'Juniper',
  'Bryony',
  'Ash',
  'Clover',
  'Tansy',
  'Elm',
  'Heather',
  'Willow',
  'Robin',
  'Fern',
] as const;

export const TALK_SIDES = ['person', 'staff'] as const;
export type TalkSide = (typeof TALK_SIDES)[number];
/** Messages of one talk shown at once, the newest. */
export const TALK_PAGE = 200;
/** Days a talk that rests is offered on every page. Our own target: past the last follow-up. */
export const TALK_OFFER_DAYS = 8;

/** Roles a hand-over can name beside a person. */
export const HAND_OVER_ROLES = ['lead', 'clinician', 'safeguarding'] as const;
export type HandOverRole = (typeof HAND_OVER_ROLES)[number];
/** The parts of a hand-over, in their order. Source: MO30. */
export const HAND_OVER_PARTS = ['identify', 'classify', 'assess', 'respond', 'escalate'] as const;
export type HandOverPart = (typeof HAND_OVER_PARTS)[number];

export const DEBRIEF_ANSWERS = ['yes', 'later', 'no'] as const;
export type DebriefAnswer = (typeof DEBRIEF_ANSWERS)[number];

/** Hours until a second person looks at how a crisis ended; the wait is on screen (R19). Our own target. */
export const SIGN_OFF_HOURS = 24;
/** Minutes in which looking under the cover again is one look in the record of acts. Our own target. */
export const LOOK_MINUTES = 10;
