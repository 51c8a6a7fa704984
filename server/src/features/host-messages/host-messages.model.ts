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
}

/** As one viewer may see it. */
export interface ShownMessage extends MessageRow {
  /** The viewer holds the workshop. */
  isTheirs: boolean;
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

/** When a message of that moment is due. Pure. */
export function dueAtOf(moment: MessageMoment, at: { startsAt: Date; endsAt: Date }, now: Date): Date {
  if (moment === 'now') return now;
  const [from, hours] = FROM[moment];
  return new Date(at[from].getTime() + hours * HOUR);
}
