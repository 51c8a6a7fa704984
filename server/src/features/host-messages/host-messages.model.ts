import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import type { MessageFailure, MessageMoment, MessageState } from '@between/rules/workshops.ts';

export interface MessageRow {
  id: string;
  workshopId: string;
  accountId: string | null;
  handle: string | null;
  moment: MessageMoment;
  body: string;
  html: string;
  state: MessageState;
  failure: MessageFailure | null;
  dueAt: Date;
  sentAt: Date | null;
  version: number;
  /** Null till it is sent. */
  itemId: string | null;
  visibility: Visibility;
  contentTopics: ContentTopic[];
  contentNote: string;
}

/** As one viewer may see it. */
export interface ShownMessage extends MessageRow {
  /** The viewer holds the workshop. */
  isTheirs: boolean;
}

/** The words stand there for this viewer: held ones for those who hold the workshop, removed ones for nobody. Pure. */
export function isThere({ visibility, isTheirs }: Pick<ShownMessage, 'visibility' | 'isTheirs'>): boolean {
  return visibility === 'published' || (visibility === 'held' && isTheirs);
}

/** Where a message can go from each state; what was sent or taken back stays so (TH08). */
export const MESSAGE_MOVES = {
  scheduled: ['sent', 'failed', 'cancelled'],
  failed: ['scheduled', 'cancelled'],
  sent: [],
  cancelled: [],
} as const satisfies Record<MessageState, readonly MessageState[]>;

/** Pure. */
export function mayMove(from: MessageState, to: MessageState): boolean {
  return (MESSAGE_MOVES[from] as readonly MessageState[]).includes(to);
}

const HOUR = 3_600_000;
const FROM = {
  week_before: ['startsAt', -168],
  day_before: ['startsAt', -24],
  hour_before: ['startsAt', -1],
  hour_after: ['endsAt', 1],
  day_after: ['endsAt', 24],
} as const;

/** When it goes out, and whether it does. */
export interface Waiting {
  state: 'scheduled' | 'failed';
  failure: MessageFailure | null;
  dueAt: Date;
}

/**
 * What becomes of a message that is not sent when its workshop moves: it goes out as long before or after it as it was
 * meant to. One whose moment is past by that is not sent late and unasked: its host decides. Pure.
 */
export function moved(
  { state, failure, moment, dueAt }: Waiting & { moment: MessageMoment },
  at: { startsAt: Date; endsAt: Date },
  now: Date,
): Waiting {
  if (moment === 'now') return { state, failure, dueAt };
  const due = dueAtOf(moment, at, now);
  if (state === 'scheduled' && due <= now) return { state: 'failed', failure: 'moment_past', dueAt: due };
  if (failure === 'moment_past' && due > now) return { state: 'scheduled', failure: null, dueAt: due };
  return { state, failure, dueAt: due };
}

/** When a message of that moment is due. Pure. */
export function dueAtOf(moment: MessageMoment, at: { startsAt: Date; endsAt: Date }, now: Date): Date {
  if (moment === 'now') return now;
  const [from, hours] = FROM[moment];
  return new Date(at[from].getTime() + hours * HOUR);
}
