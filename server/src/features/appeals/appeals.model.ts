import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import {
  APPEAL_EVENTS,
  APPEAL_STATES,
  type AppealEvent,
  type AppealOutcome,
  type AppealSide,
  type AppealState,
} from '@between/rules/appeals.ts';
import type { ContentTopic, ItemKind, Visibility } from '@between/rules/content.ts';
import type { DecisionAction, HelpTopic, Rule } from '@between/rules/moderation.ts';
import type { Actor } from '../../policy/actor.ts';
import type { AppealFacts } from '../../policy/appeal.policy.ts';

/** Where an appeal stands; `none` before it exists. */
export type AppealPlace = AppealState | 'none';

type Arrows = Partial<Record<AppealEvent, AppealState>>;

/** All arrows of moderation-model.md "Appeal", and the way back for somebody who took one and cannot go on; there are no others. */
export const APPEAL_ARROWS = {
  none: { submit: 'submitted' },
  submitted: { assign: 'assigned' },
  assigned: { release: 'submitted', uphold: 'upheld', reduce: 'partly', overturn: 'overturned' },
  upheld: { answer: 'answered' },
  partly: { answer: 'answered' },
  overturned: { answer: 'answered' },
  answered: { close: 'closed' },
  closed: {},
} as const satisfies Record<AppealPlace, Arrows>;

/** What a guard looks at beside the arrow itself. */
export interface AppealArrowFacts {
  /** The person who acts had no part in the decision or in an earlier answer about it. */
  isSecondPerson: boolean;
  /** There are words for whoever asked. */
  hasText: boolean;
}

export type AppealRefusal = 'already_in_state' | 'not_allowed' | 'needs_second_person' | 'needs_text';

const needsSecond = ({ isSecondPerson }: AppealArrowFacts): AppealRefusal | null =>
  isSecondPerson ? null : 'needs_second_person';

/** Guards: an arrow that exists can still be closed for this person, or without words (MO37, MO38). */
const GUARDS: Partial<Record<AppealEvent, (facts: AppealArrowFacts) => AppealRefusal | null>> = {
  assign: needsSecond,
  uphold: needsSecond,
  reduce: needsSecond,
  overturn: needsSecond,
  answer: ({ hasText }) => (hasText ? null : 'needs_text'),
};

/** The one transition function. Pure: the caller has locked the row. */
export function nextAppealState(
  from: AppealPlace,
  event: AppealEvent,
  facts: AppealArrowFacts,
): { to: AppealState } | { refused: AppealRefusal } {
  const arrows: Arrows = APPEAL_ARROWS[from];
  const to = arrows[event];
  if (to === undefined) return { refused: targetsOf(event).includes(from) ? 'already_in_state' : 'not_allowed' };
  const refused = GUARDS[event]?.(facts) ?? null;
  return refused === null ? { to } : { refused };
}

/** Every state an event can lead to. */
function targetsOf(event: AppealEvent): AppealPlace[] {
  return Object.values<Arrows>(APPEAL_ARROWS).flatMap((arrows) => arrows[event] ?? []);
}

/** Every pair of state and event, for tests. */
export function everyAppealPair(): { from: AppealPlace; event: AppealEvent }[] {
  return (['none', ...APPEAL_STATES] as const).flatMap((from) => APPEAL_EVENTS.map((event) => ({ from, event })));
}

/** The event that leads to a result. */
export const EVENT_BY_OUTCOME = {
  upheld: 'uphold',
  partly: 'reduce',
  overturned: 'overturn',
} as const satisfies Record<AppealOutcome, AppealEvent>;

/** What a decision must be for somebody to ask for a second look at it. */
export interface AppealableFacts {
  side: AppealSide;
  action: DecisionAction;
  appealUntil: Date;
  /** An earlier second look has taken it back. */
  isOverturned: boolean;
  hasOpenAppeal: boolean;
}

export type AppealBar = 'appeal_too_late' | 'appeal_open' | 'appeal_nothing_to_change';

/** Why no second look can be asked for now; null when it can. The last moment of the window still counts. Pure. */
export function appealBar(facts: AppealableFacts, now: Date): AppealBar | null {
  const isGentle = facts.action === 'keep' || facts.action === 'friendly_note';
  const isInFavour = facts.side === 'author' ? isGentle : facts.action !== 'keep';
  if (facts.isOverturned || isInFavour) return 'appeal_nothing_to_change';
  if (facts.hasOpenAppeal) return 'appeal_open';
  return now > facts.appealUntil ? 'appeal_too_late' : null;
}

/** Results that can be told of this measure. In part is a way for words that were taken down: they come back behind a note. Pure. */
export function outcomesFor(appeal: { side: AppealSide; action: DecisionAction }): AppealOutcome[] {
  return appeal.side === 'author' && appeal.action === 'remove'
    ? ['upheld', 'partly', 'overturned']
    : ['upheld', 'overturned'];
}

/** An appeal with what decides about it. */
export interface AppealRow {
  id: string;
  decisionId: string;
  caseId: string;
  itemId: string;
  groupId: string | null;
  accountId: string;
  side: AppealSide;
  reportId: string | null;
  body: string;
  state: AppealState;
  version: number;
  createdAt: Date;
  dueAt: Date;
  reviewerId: string | null;
  assignedAt: Date | null;
  outcome: AppealOutcome | null;
  answer: string;
  answeredAt: Date | null;
  action: DecisionAction;
  rules: Rule[];
  authorId: string | null;
  /** The actor is among those who reported the words. */
  isReporter: boolean;
  /** Who decided or confirmed, and who answered an earlier appeal about it. */
  judges: readonly string[];
}

/** An appeal as the queue shows it: no words of people but the title of their thread. */
export interface AppealCardRow extends AppealRow {
  itemKind: ItemKind;
  title: string | null;
  groupName: string | null;
  workshopTitle: string | null;
}

/** The actor's own appeal with the words it is about. */
export interface MyAppealRow {
  id: string;
  decisionId: string;
  reportId: string | null;
  side: AppealSide;
  body: string;
  state: AppealState;
  createdAt: Date;
  dueAt: Date;
  outcome: AppealOutcome | null;
  answer: string;
  answeredAt: Date | null;
  action: DecisionAction;
  quoted: string;
  threadTitle: string | null;
  groupName: string | null;
}

/** The decision of an appeal as whoever looks again reads it. */
export interface DecisionReviewed {
  action: DecisionAction;
  rules: Rule[];
  reason: string;
  noteToAuthor: string;
  noteToReporter: string;
  lockNote: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  leftOut: string[];
  slowSeconds: number | null;
  reopenAt: Date | null;
  proposedLimits: ProposedLimit[];
  isAutomatic: boolean;
  decidedAt: Date;
  appealUntil: Date;
  attachesHelp: boolean;
  helpTopics: HelpTopic[];
  helpGroupId: string | null;
}

/** Everything a second look needs, without who decided. */
export interface ReviewedAppeal extends AppealRow {
  decision: DecisionReviewed;
  authorHandle: string | null;
  quotedTitle: string | null;
  quotedBody: string;
  visibility: Visibility;
  itemKind: ItemKind;
  title: string | null;
  groupName: string | null;
  workshopTitle: string | null;
  isMine: boolean;
  canTake: boolean;
  canAnswer: boolean;
  refusal: string | null;
}

/** What the policy looks at. Pure. */
export function appealFacts(actor: Actor, row: AppealRow): AppealFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  return {
    groupId: row.groupId,
    isParty: id !== null && (row.authorId === id || row.accountId === id || row.isReporter),
    isJudge: id !== null && row.judges.includes(id),
    holder: row.state !== 'assigned' || row.reviewerId === null ? 'nobody' : row.reviewerId === id ? 'actor' : 'other',
  };
}

/** An answer as it came in. */
export interface AnswerAppealInput {
  appealId: string;
  version: number;
  outcome: AppealOutcome;
  answer: string;
  contentTopics?: readonly ContentTopic[] | null | undefined;
}
