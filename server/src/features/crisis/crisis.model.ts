import { CRISIS_MOVES, type CrisisMove } from '@between/rules/crisis.ts';
import {
  ACKNOWLEDGE_MINUTES,
  CRISIS_STATES,
  type CrisisOutcome,
  type CrisisSource,
  type CrisisState,
  FIRST_WORDS_MINUTES,
  isHigher,
  type RaisedLevel,
} from '@between/rules/safety.ts';

/** Where a crisis case stands; `none` before it exists. */
export type CrisisPlace = CrisisState | 'none';

type Arrows = Partial<Record<CrisisMove, CrisisState>>;

/** New words after people had settled it begin everything again: clocks, pages, a person. */
const AFTER = { reopen: 'detected' } as const satisfies Arrows;

/**
 * All arrows of moderation-model.md "Crisis case"; there are no others. A level may change wherever people are busy;
 * a page may go again while they are (a second person, a raised level). Handing over and emergency services need no
 * conversation first (R17: other protocols stop).
 */
export const CRISIS_ARROWS = {
  none: { detect: 'detected' },
  detected: { page: 'paged', acknowledge: 'acknowledged', raise: 'detected', lower: 'detected' },
  paged: { page: 'paged', acknowledge: 'acknowledged', raise: 'paged', lower: 'paged' },
  acknowledged: {
    page: 'acknowledged',
    contact: 'in_contact',
    settle: 'settled',
    hand_over: 'handed_over',
    disclose: 'emergency_disclosed',
    give_up_contact: 'no_contact',
    raise: 'acknowledged',
    lower: 'acknowledged',
  },
  in_contact: {
    page: 'in_contact',
    contact: 'in_contact',
    settle: 'settled',
    hand_over: 'handed_over',
    disclose: 'emergency_disclosed',
    give_up_contact: 'no_contact',
    raise: 'in_contact',
    lower: 'in_contact',
  },
  settled: { follow_up: 'following_up', ...AFTER },
  handed_over: { follow_up: 'following_up', ...AFTER },
  emergency_disclosed: { follow_up: 'following_up', ...AFTER },
  no_contact: { follow_up: 'following_up', ...AFTER },
  following_up: { close: 'closed', ...AFTER },
  closed: AFTER,
} as const satisfies Record<CrisisPlace, Arrows>;

/** What a guard looks at beside the arrow itself. */
export interface CrisisArrowFacts {
  level: RaisedLevel;
  /** The level it shall have. */
  toLevel?: RaisedLevel;
  /** A person has written to whoever is at risk. */
  hasContact?: boolean;
  hasOutcome?: boolean;
  /** Someone other than whoever settled it stands behind this step. */
  isSecondPerson?: boolean;
  hasFollowUps?: boolean;
}

export type CrisisRefusal =
  | 'already_in_state'
  | 'not_allowed'
  | 'needs_contact'
  | 'needs_outcome'
  | 'needs_second_person'
  | 'needs_follow_ups'
  | 'not_higher'
  | 'not_lower';

/** Guards: an arrow that exists can still be closed for this case. */
const GUARDS: Partial<Record<CrisisMove, (facts: CrisisArrowFacts) => CrisisRefusal | null>> = {
  /** Settled means somebody was reached; that there never was a risk is said by two (MO35). */
  settle: ({ hasContact, isSecondPerson }) => (hasContact || isSecondPerson ? null : 'needs_contact'),
  follow_up: ({ hasFollowUps }) => (hasFollowUps ? null : 'needs_follow_ups'),
  close: ({ hasOutcome, isSecondPerson }) =>
    !hasOutcome ? 'needs_outcome' : isSecondPerson ? null : 'needs_second_person',
  raise: ({ level, toLevel }) => (toLevel !== undefined && isHigher(toLevel, level) ? null : 'not_higher'),
  lower: ({ level, toLevel }) => (toLevel !== undefined && isHigher(level, toLevel) ? null : 'not_lower'),
};

/** The one transition function. Pure: the caller has locked the row and checked its version. */
export function nextCrisisState(
  from: CrisisPlace,
  move: CrisisMove,
  facts: CrisisArrowFacts,
): { to: CrisisState } | { refused: CrisisRefusal } {
  const arrows: Arrows = CRISIS_ARROWS[from];
  const to = arrows[move];
  if (to === undefined) return { refused: leadsTo(move).includes(from) ? 'already_in_state' : 'not_allowed' };
  const refused = GUARDS[move]?.(facts) ?? null;
  return refused === null ? { to } : { refused };
}

function leadsTo(move: CrisisMove): CrisisPlace[] {
  return Object.values<Arrows>(CRISIS_ARROWS).flatMap((arrows) => arrows[move] ?? []);
}

/** Every pair of state and move, for tests. */
export function everyCrisisPair(): { from: CrisisPlace; move: CrisisMove }[] {
  return (['none', ...CRISIS_STATES] as const).flatMap((from) => CRISIS_MOVES.map((move) => ({ from, move })));
}

/** One row of `crisis_case`. */
export interface CrisisRow {
  id: string;
  caseId: string;
  itemId: string;
  personId: string | null;
  level: RaisedLevel;
  state: CrisisState;
  source: CrisisSource;
  version: number;
  openedAt: Date;
  levelSince: Date;
  acknowledgeDueAt: Date;
  replyDueAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  secondAt: Date | null;
  secondBy: string | null;
  firstWordsAt: Date | null;
  outcome: CrisisOutcome | null;
  outcomeBy: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  isCanary: boolean;
  /** Who says that there never was a risk and waits for a second person. */
  noneBy: string | null;
  noneAt: Date | null;
  signOffDueAt: Date | null;
}

export type CrisisClocks = Pick<CrisisRow, 'acknowledgeDueAt' | 'replyDueAt'>;

/** When somebody has to have taken it and to have written, counted from when the level was known. Source: R13. */
export function clocksOf(level: RaisedLevel, from: Date): CrisisClocks {
  const after = (minutes: number): Date => new Date(from.getTime() + minutes * 60_000);
  return {
    acknowledgeDueAt: after(ACKNOWLEDGE_MINUTES[level]),
    replyDueAt: after(FIRST_WORDS_MINUTES[level]),
  };
}

/** The earlier of both, each by itself: no clock is ever moved back (R13). */
export function earlierClocks(one: CrisisClocks, other: CrisisClocks): CrisisClocks {
  return {
    acknowledgeDueAt: earlier(one.acknowledgeDueAt, other.acknowledgeDueAt),
    replyDueAt: earlier(one.replyDueAt, other.replyDueAt),
  };
}

function earlier(one: Date, other: Date): Date {
  return one <= other ? one : other;
}

/** States in which people are busy with somebody now. */
export const BUSY_STATES = [
  'detected',
  'paged',
  'acknowledged',
  'in_contact',
] as const satisfies readonly CrisisState[];

export function isBusy(state: CrisisState): boolean {
  return BUSY_STATES.some((busy) => busy === state);
}

/** Nobody has taken it yet. */
export function isWaiting(state: CrisisState): boolean {
  return state === 'detected' || state === 'paged';
}

/**
 * What further words or a further report do to a case that is there: they raise its level, begin it again, or are only
 * noted. After people had settled it a mere concern is noted for the follow-ups; once it is closed everything begins again.
 */
export function joinMove(row: Pick<CrisisRow, 'state' | 'level'>, level: RaisedLevel): 'raise' | 'reopen' | 'again' {
  if (isBusy(row.state)) return isHigher(level, row.level) ? 'raise' : 'again';
  if (row.state === 'closed') return 'reopen';
  return level === 'concern' ? 'again' : 'reopen';
}

/** What a step writes into the row beside its state. Pure. */
export type CrisisChange = Partial<Omit<CrisisRow, 'id' | 'caseId' | 'itemId' | 'state' | 'version' | 'isCanary'>>;

const OUTCOME_OF = {
  settle: 'settled',
  hand_over: 'handed_over',
  disclose: 'emergency_disclosed',
  give_up_contact: 'no_contact',
} as const satisfies Partial<Record<CrisisMove, CrisisOutcome>>;

function isOutcomeMove(move: CrisisMove): move is keyof typeof OUTCOME_OF {
  return move in OUTCOME_OF;
}

/** The columns each step sets. */
export function changeOf(
  row: CrisisRow,
  move: CrisisMove,
  by: { actorId: string | null; at: Date; level: RaisedLevel },
): CrisisChange {
  const { actorId, at, level } = by;
  if (isOutcomeMove(move)) return { outcome: OUTCOME_OF[move], outcomeBy: actorId };
  switch (move) {
    case 'acknowledge':
      return { acknowledgedAt: at, acknowledgedBy: actorId };
    case 'contact':
      return row.firstWordsAt === null ? { firstWordsAt: at } : {};
    case 'close':
      return { closedAt: at, closedBy: actorId };
    case 'raise':
      return { level, levelSince: at, noneBy: null, noneAt: null, ...earlierClocks(row, clocksOf(level, at)) };
    // A lower level gives nobody more time: clocks only ever move earlier.
    case 'lower':
      return { level, levelSince: at };
    case 'reopen':
      return { ...BEGIN_AGAIN, level, levelSince: at, ...clocksOf(level, at) };
    default:
      return {};
  }
}

const BEGIN_AGAIN = {
  acknowledgedAt: null,
  acknowledgedBy: null,
  secondAt: null,
  secondBy: null,
  firstWordsAt: null,
  outcome: null,
  outcomeBy: null,
  closedAt: null,
  closedBy: null,
  noneBy: null,
  noneAt: null,
  signOffDueAt: null,
} as const satisfies CrisisChange;

/**
 * What people do next about it, and by when; null while somebody is with the person and when it is closed. A follow-up
 * that is due comes before the look of a second person. Pure.
 */
export function nextDue(
  row: Pick<CrisisRow, 'state' | 'acknowledgeDueAt' | 'replyDueAt' | 'firstWordsAt' | 'signOffDueAt'>,
  followUpDueAt: Date | null,
): Date | null {
  if (isWaiting(row.state)) return row.acknowledgeDueAt;
  if (row.state === 'acknowledged') return row.firstWordsAt === null ? row.replyDueAt : null;
  if (row.state !== 'following_up') return null;
  if (followUpDueAt === null || row.signOffDueAt === null) return followUpDueAt ?? row.signOffDueAt;
  return earlier(followUpDueAt, row.signOffDueAt);
}

/** Names that nobody in this case has, in an order that begins elsewhere in each case. */
export function freeNames(names: readonly string[], taken: readonly string[], crisisCaseId: string): string[] {
  const start = [...crisisCaseId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(names.length, 1);
  return [...names.slice(start), ...names.slice(0, start)].filter((name) => !taken.includes(name));
}
