import type { Visibility } from '@between/rules/content.ts';
import {
  CASE_EVENTS,
  CASE_STATUSES,
  type CaseEvent,
  type CaseStatus,
  type EscalationRoute,
  type Lane,
} from '@between/rules/moderation.ts';

/** Where a case stands; `none` before it exists. */
export type CasePlace = CaseStatus | 'none';

type Arrows = Partial<Record<CaseEvent, CaseStatus>>;

const QUEUED = { claim: 'claimed', escalate: 'escalated', merge: 'merged' } as const satisfies Arrows;

/**
 * All arrows of moderation-model.md "Case"; there are no others.
 * `requeue` is its way back from `escalated` (with a note); what was discussed comes back the same way.
 * `hand_over` is a way back into the queue that names who goes on.
 * A case can be a duplicate until it is decided: afterwards a measure hangs on it. `split` is the way back from a merge.
 */
export const CASE_ARROWS = {
  none: { open: 'new' },
  new: { route: 'queued', merge: 'merged' },
  queued: QUEUED,
  claimed: {
    release: 'queued',
    lease_end: 'queued',
    hand_over: 'queued',
    hold: 'on_hold',
    ask_author: 'awaiting_member',
    discuss: 'in_discussion',
    escalate: 'escalated',
    propose: 'proposed',
    decide: 'decided',
    merge: 'merged',
  },
  on_hold: { wake: 'queued', merge: 'merged' },
  awaiting_member: { wake: 'queued', merge: 'merged' },
  in_discussion: { requeue: 'queued', merge: 'merged' },
  escalated: { decide: 'decided', requeue: 'queued', merge: 'merged' },
  proposed: { confirm: 'decided', disagree: 'in_discussion', merge: 'merged' },
  decided: { undo: 'claimed', notify: 'notified' },
  notified: { close: 'closed' },
  closed: { reopen: 'reopened' },
  reopened: QUEUED,
  merged: { split: 'queued' },
} as const satisfies Record<CasePlace, Arrows>;

/** Where a case still can take another one in, or give it back: nobody has decided or proposed anything about it. */
export const TAKES_IN = [
  'new',
  'queued',
  'claimed',
  'on_hold',
  'awaiting_member',
  'in_discussion',
  'escalated',
  'reopened',
] as const satisfies readonly CaseStatus[];

/** What is looked at before two cases become one. */
export interface MergeFacts {
  id: string;
  status: CaseStatus;
  lane: Lane;
  groupId: string | null;
  escalatedTo: EscalationRoute | null;
  visibility: Visibility;
}

export type MergeFault =
  'same_case' | 'not_in_crisis_lane' | 'case_settled' | 'other_place' | 'other_route' | 'words_wait';

/** Why one case cannot be merged into another; the arrow itself is asked elsewhere. Pure. */
export function mergeFault(row: MergeFacts, stays: MergeFacts): MergeFault | null {
  if (row.id === stays.id) return 'same_case';
  if (row.lane === 'crisis' || stays.lane === 'crisis') return 'not_in_crisis_lane';
  if (!TAKES_IN.some((status) => status === stays.status)) return 'case_settled';
  if (row.groupId !== stays.groupId) return 'other_place';
  if (row.escalatedTo !== stays.escalatedTo) return 'other_route';
  // Nobody would decide about them any more: their author would wait for ever.
  return row.visibility === 'held' ? 'words_wait' : null;
}

/** What a guard looks at beside the arrow itself. */
export interface ArrowFacts {
  lane: Lane;
  /** Words of the person who acts, for those who come after. */
  hasNote?: boolean;
  /** Someone other than whoever decided or proposed stands behind this step. */
  isSecondPerson?: boolean;
}

export type ArrowRefusal =
  'already_in_state' | 'not_allowed' | 'not_in_crisis_lane' | 'needs_note' | 'needs_second_person';

/** Guards: an arrow that exists can still be closed for this case. */
const GUARDS: Partial<Record<CaseEvent, (facts: ArrowFacts) => ArrowRefusal | null>> = {
  hold: ({ lane, hasNote }) => (lane === 'crisis' ? 'not_in_crisis_lane' : noted(hasNote)),
  ask_author: ({ lane }) => (lane === 'crisis' ? 'not_in_crisis_lane' : null),
  merge: ({ lane }) => (lane === 'crisis' ? 'not_in_crisis_lane' : null),
  hand_over: ({ hasNote }) => noted(hasNote),
  discuss: ({ hasNote }) => noted(hasNote),
  requeue: ({ hasNote }) => noted(hasNote),
  disagree: ({ hasNote, isSecondPerson }) => (!isSecondPerson ? 'needs_second_person' : noted(hasNote)),
  confirm: ({ isSecondPerson }) => (isSecondPerson ? null : 'needs_second_person'),
  close: ({ lane, isSecondPerson }) => (lane === 'crisis' && !isSecondPerson ? 'needs_second_person' : null),
};

function noted(hasNote: boolean | undefined): ArrowRefusal | null {
  return hasNote === true ? null : 'needs_note';
}

/** The one transition function. Pure: the caller has locked the row and checked its version. */
export function nextCaseState(
  from: CasePlace,
  event: CaseEvent,
  facts: ArrowFacts,
): { to: CaseStatus } | { refused: ArrowRefusal } {
  const arrows: Arrows = CASE_ARROWS[from];
  const to = arrows[event];
  if (to === undefined) return { refused: targetsOf(event).includes(from) ? 'already_in_state' : 'not_allowed' };
  const refused = GUARDS[event]?.(facts) ?? null;
  return refused === null ? { to } : { refused };
}

/** Every state an event can lead to. */
function targetsOf(event: CaseEvent): CasePlace[] {
  return Object.values<Arrows>(CASE_ARROWS).flatMap((arrows) => arrows[event] ?? []);
}

/** Every pair of state and event, for tests and for the handbook's drawing. */
export function everyPair(): { from: CasePlace; event: CaseEvent }[] {
  return (['none', ...CASE_STATUSES] as const).flatMap((from) => CASE_EVENTS.map((event) => ({ from, event })));
}
