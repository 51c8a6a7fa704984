import type { ContentTopic, ItemKind, Visibility } from '@between/rules/content.ts';
import type {
  CaseEvent,
  CaseRole,
  CaseStatus,
  DecisionAction,
  EscalationRoute,
  Lane,
  ReportOutcome,
  ReportReason,
  Rule,
} from '@between/rules/moderation.ts';
import { ROLE_OF_ROUTE } from '@between/rules/moderation.ts';
import { type Actor, holds } from '../../policy/actor.ts';
import type { CaseFacts } from '../../policy/case.policy.ts';

/** A case as every step looks at it: its own row and the few facts of its item that decide. */
export interface CaseRow {
  id: string;
  itemId: string;
  groupId: string | null;
  lane: Lane;
  status: CaseStatus;
  version: number;
  openedAt: Date;
  dueAt: Date;
  claimedBy: string | null;
  claimedByHandle: string | null;
  leaseUntil: Date | null;
  reportCount: number;
  authorId: string | null;
  itemKind: ItemKind;
  itemVersion: number;
  visibility: Visibility;
  /** When what it waits for ends by itself. */
  wakeAt: Date | null;
  waitReason: string;
  escalatedTo: EscalationRoute | null;
  forAccountId: string | null;
  forHandle: string | null;
  forRole: CaseRole | null;
  /** The case that stays, when this one was merged. */
  mergedInto: string | null;
  /** Words of the actor's own came here with a case that was merged. */
  hasOwnMerged: boolean;
  /** The actor is among those who reported. */
  isReporter: boolean;
  /** Who decided, proposed or confirmed what is under way. */
  deciders: readonly string[];
  /** The actor decided before, and somebody outside has asked for a second look. */
  hasLookedFirst: boolean;
}

/** Statuses in which a case is aside until its time comes. */
export const ASLEEP = ['on_hold', 'awaiting_member'] as const satisfies readonly CaseStatus[];

/** What the steps after a decision need of its case. */
export type DecidedCase = Pick<CaseRow, 'id' | 'status' | 'version' | 'lane' | 'dueAt' | 'itemId'>;

/** What the policy looks at. Pure; a lease that has ended holds nothing. */
export function caseFacts(actor: Actor, row: CaseRow, now: Date): CaseFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  return {
    case: { groupId: row.groupId, status: row.status, lane: row.lane },
    isAuthor: id !== null && (row.authorId === id || row.hasOwnMerged),
    isReporter: row.isReporter,
    holder: holderOf(actor, row, now),
    isDecider: id !== null && row.deciders.includes(id),
    hasLookedFirst: row.hasLookedFirst,
  };
}

function holderOf(actor: Actor, row: CaseRow, now: Date): CaseFacts['holder'] {
  const id = actor.kind === 'member' ? actor.id : null;
  if (row.status === 'escalated') return answersRoute(actor, row) ? 'actor' : 'nobody';
  const isHeld = row.status === 'claimed' && row.leaseUntil !== null && row.leaseUntil > now;
  if (!isHeld || row.claimedBy === null) return 'nobody';
  return row.claimedBy === id ? 'actor' : 'other';
}

/** What was passed on is decided by the people of its route; safeguarding has a file of its own. */
function answersRoute(actor: Actor, { escalatedTo, groupId }: CaseRow): boolean {
  return escalatedTo !== null && escalatedTo !== 'safeguarding' && holds(actor, [ROLE_OF_ROUTE[escalatedTo]], groupId);
}

/** Handed to the actor, or to a role of theirs, or put aside by them. Pure. */
export function isForActor(actor: Actor, row: Pick<CaseRow, 'forAccountId' | 'forRole' | 'groupId'>): boolean {
  if (actor.kind === 'guest') return false;
  if (row.forAccountId !== null) return row.forAccountId === actor.id;
  return row.forRole !== null && holds(actor, [row.forRole], row.groupId);
}

export interface ReasonCount {
  reason: ReportReason;
  count: number;
}

/** A case as the queue shows it: no words of people but the title of their thread. */
export interface CaseCardRow {
  id: string;
  lane: Lane;
  status: CaseStatus;
  openedAt: Date;
  dueAt: Date;
  leaseUntil: Date | null;
  claimedBy: string | null;
  claimedByHandle: string | null;
  groupId: string | null;
  wakeAt: Date | null;
  escalatedTo: EscalationRoute | null;
  forAccountId: string | null;
  forHandle: string | null;
  forRole: CaseRole | null;
  reportCount: number;
  itemKind: ItemKind;
  visibility: Visibility;
  isWatched: boolean;
  isOpening: boolean;
  title: string | null;
  groupName: string | null;
  workshopTitle: string | null;
  reasons: ReasonCount[];
  /** The actor passed it over. */
  isSkipped: boolean;
  /** Its words wait to be read before others see them (MO52). */
  isToRead: boolean;
  /** Screens that show it now. */
  viewerCount: number;
}

export interface CaseItemRow {
  id: string;
  kind: ItemKind;
  version: number;
  visibility: Visibility;
  body: string;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  createdAt: Date;
  editedAt: Date | null;
  hidesHandle: boolean;
  isToRead: boolean;
  /** The words as first reported. */
  snapshotId: string;
  snapshotVersion: number;
  snapshotBody: string;
  snapshotTitle: string | null;
  snapshotTakenAt: Date;
}

export interface CaseReportRow {
  id: string;
  reporterId: string | null;
  reason: ReportReason;
  note: string;
  createdAt: Date;
  itemVersion: number;
  outcome: ReportOutcome | null;
}

export interface CaseThreadRow {
  id: string;
  title: string;
  intent: 'be_heard' | 'ideas_welcome' | 'company' | 'good_news';
  isLocked: boolean;
  openingItemId: string;
  groupSlug: string;
}

/** The room of a line or a question, with where in it. */
export interface CaseRoomRow {
  id: string;
  groupName: string | null;
  groupSlug: string | null;
  workshopId: string | null;
  workshopTitle: string | null;
  itemId: string;
  createdAt: Date;
  /** Null for a question. */
  seq: string | null;
}

/** Something said beside the words of the case. */
export interface NeighbourRow {
  id: string;
  handle: string | null;
  hidesHandle: boolean;
  visibility: Visibility;
  html: string;
  createdAt: Date;
}

export interface CaseAuthorRow {
  id: string;
  handle: string;
  createdAt: Date;
  lifeState: string;
  /** Words of theirs that everybody here can read; counted up to a thousand. */
  postCount: number;
}

export interface EarlierCaseRow {
  caseId: string;
  action: DecisionAction;
  rules: Rule[];
  decidedAt: Date;
}

export interface CaseStepRow {
  id: string;
  event: CaseEvent;
  handle: string | null;
  toStatus: CaseStatus;
  note: string;
  createdAt: Date;
}

/** The author of the words of one case. */
export interface AuthorOfCase extends CaseAuthorRow {
  caseId: string;
}

/** The thread that the words of one case stand in. */
export interface ThreadOfCase extends CaseThreadRow {
  itemId: string;
}
