import { DUE_MINUTES, type Lane } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';

/** A place in the queue: crisis first, then whatever is due first, whichever its lane. */
export interface QueuePlace {
  isCrisis: boolean;
  dueAt: Date;
  id: string;
}

export function encodePlace({ isCrisis, dueAt, id }: QueuePlace): string {
  return Buffer.from(`${isCrisis ? 'crisis' : 'other'}|${dueAt.toISOString()}|${id}`).toString('base64url');
}

/** @throws {InvalidInput} for a cursor that is not one of ours. */
export function decodePlace(text: string): QueuePlace {
  const [lane = '', dueAt = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  const instant = new Date(dueAt);
  if (!['crisis', 'other'].includes(lane) || Number.isNaN(instant.getTime()) || !isUuid(id))
    throw new InvalidInput('after', 'not_a_cursor');
  return { isCrisis: lane === 'crisis', dueAt: instant, id };
}

/** The order of the queue. Pure. */
export function byPlace(one: QueuePlace, other: QueuePlace): number {
  if (one.isCrisis !== other.isCrisis) return one.isCrisis ? -1 : 1;
  const due = one.dueAt.getTime() - other.dueAt.getTime();
  return due !== 0 ? due : one.id < other.id ? -1 : 1;
}

/**
 * The lane a case stands in by now. An ordinary one whose time has come as near as that of an urgent one that opens now
 * stands among the urgent ones. Waiting never makes a crisis. Pure. Source: MO04.
 */
export function standingLane({ lane, dueAt }: { lane: Lane; dueAt: Date }, now: Date): Lane {
  return lane === 'normal' && dueAt <= addMinutes(now, DUE_MINUTES.high) ? 'high' : lane;
}
