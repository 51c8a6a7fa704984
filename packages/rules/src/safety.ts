/** Levels of the crisis rules, lowest first; the engine's own names. Source: crisis-rules.md "Levels", triage.md. */
export const CRISIS_LEVELS = ['none', 'concern', 'urgent', 'imminent'] as const;
export type CrisisLevel = (typeof CRISIS_LEVELS)[number];
/** A crisis case has a level; `none` has no case. */
export type RaisedLevel = Exclude<CrisisLevel, 'none'>;

/** True when `one` is nearer to needing a person than `other`. */
export function isHigher(one: CrisisLevel, other: CrisisLevel): boolean {
  return CRISIS_LEVELS.indexOf(one) > CRISIS_LEVELS.indexOf(other);
}

/** Source: moderation-model.md "Crisis case". */
export const CRISIS_STATES = [
  'detected',
  'paged',
  'acknowledged',
  'in_contact',
  'settled',
  'handed_over',
  'emergency_disclosed',
  'no_contact',
  'following_up',
  'closed',
] as const;
export type CrisisState = (typeof CRISIS_STATES)[number];

export const CRISIS_OUTCOMES = ['settled', 'handed_over', 'emergency_disclosed', 'no_contact'] as const;
export type CrisisOutcome = (typeof CRISIS_OUTCOMES)[number];

export const CRISIS_SOURCES = ['engine', 'report', 'member', 'moderator'] as const;
export type CrisisSource = (typeof CRISIS_SOURCES)[number];

/**
 * Why words wait out of sight; `stage`: a question that is for people and not for a stage; `review`: the place, or whose
 * words they are, asks for a reader first. Source: R8, R10, TH15, MO52, triage.md "Policy of action".
 */
export const HOLD_REASONS = ['imminent', 'encouragement', 'others_data', 'scam', 'stage', 'review'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];
/** What an author chooses when nobody has come. Source: R8. */
export const HOLD_CHOICES = ['keep', 'share'] as const;
export type HoldChoice = (typeof HOLD_CHOICES)[number];

/** Minutes until somebody has to have taken the case, and until the first human words. Source: R13; all are targets. */
export const ACKNOWLEDGE_MINUTES = { concern: 4 * 60, urgent: 15, imminent: 3 } as const satisfies Record<
  RaisedLevel,
  number
>;
export const FIRST_WORDS_MINUTES = { concern: 12 * 60, urgent: 30, imminent: 5 } as const satisfies Record<
  RaisedLevel,
  number
>;
/** Minutes after which each further rung is paged while nobody has acknowledged; the last brings the second human. Source: R13 (L3: at once, 3, 6, 10). */
export const RUNG_MINUTES = { urgent: [0, 15, 30], imminent: [0, 3, 6, 10] } as const satisfies Partial<
  Record<RaisedLevel, readonly number[]>
>;
/** Minutes that imminent words wait before their author reads the truth and chooses. Source: R8. */
export const HOLD_MINUTES = 10;
/** What authors may choose for words held for this reason; what harms others or belongs on no stage is never shared by choice. */
export const HOLD_CHOICES_OF = {
  imminent: ['keep', 'share'],
  encouragement: ['keep'],
  others_data: ['keep', 'share'],
  scam: ['keep'],
  stage: ['keep'],
  review: [],
} as const satisfies Record<HoldReason, readonly HoldChoice[]>;
/** Reasons whose words their author may give to the group, once nobody has come. */
export const SHAREABLE_REASONS: readonly HoldReason[] = HOLD_REASONS.filter((reason) =>
  HOLD_CHOICES_OF[reason].some((choice) => choice === 'share'),
);
/** Days in which an account counts as new when it sends links that sell. Source: triage.md "under N days"; N is our own target. */
export const YOUNG_ACCOUNT_DAYS = 7;
/** The note in front of words that the engine could not read: they are folded, and a person looks. Source: OP11. */
export const UNREAD_NOTE = 'Not looked at yet';
/** Minutes within which somebody reads words that wait to be read first. Our own target: the same half day as an answer to a post. */
export const REVIEW_MINUTES = 12 * 60;
/** Posts of a new member that a group can have read first. Source: MO52 [target]; the database has the same limit. */
export const REVIEWED_FIRST_POSTS_MOST = 10;
/** Days that the told waiting time is read from, and how many waits it takes to say something. Our own target (R29). */
export const REVIEW_WAIT_DAYS = 7;
export const REVIEW_WAITS_LEAST = 5;
/** Minutes within which a person decides about words held for what they do to others. Our own target. */
export const HARM_HOLD_MINUTES = 60;
/** One help card a thread in this many hours unless the level rises. Source: R3. */
export const CARD_HOURS = 24;
/** Milliseconds the engine may take before its silence counts as a concern. Source: triage.md "Thresholds". */
export const ENGINE_PATIENCE_MS = 50;
/** Hours until each follow-up. Source: R19, MO34. */
export const FOLLOW_UP_HOURS = [24, 72, 7 * 24] as const;
/** Minutes a release of data waits for a second person before one may do it alone, with a reason. Source: R17. */
export const ALONE_AFTER_MINUTES = 5;
/** Hours within which a release is reviewed. Source: R17. */
export const RELEASE_REVIEW_HOURS = 24;
/** A shift that nobody confirmed by then counts as unstaffed. Source: part 4. */
export const SHIFT_CONFIRM_MINUTES = 10;
/** Minutes between two canaries. Source: OP10. */
export const CANARY_MINUTES = 5;
/** Minutes after heavy words were opened until their reader is asked how they are. Our own target (R21). */
export const WITNESS_NOTE_MINUTES = 30;
/** Days until nobody knows any more who opened what. Our own target (OP18). */
export const WITNESS_KEPT_DAYS = 7;
/** Hours until a first reply clock tells peer supporters, then a moderator. Source: ME18. */
export const FIRST_REPLY_HOURS = { peers: 2, moderators: 6 } as const;
/** The longest that an operator can set; the database has the same limits. Our own target. */
export const FIRST_REPLY_HOURS_MOST = { peers: 72, moderators: 168 } as const;
