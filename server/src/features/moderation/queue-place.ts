import { LANES, type Lane } from '@between/rules/moderation.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';

/** A place in the queue: crisis first, then whatever is due first. */
export interface QueuePlace {
  lane: Lane;
  dueAt: Date;
  id: string;
}

export function encodePlace({ lane, dueAt, id }: QueuePlace): string {
  return Buffer.from(`${lane}|${dueAt.toISOString()}|${id}`).toString('base64url');
}

/** @throws {InvalidInput} for a cursor that is not one of ours. */
export function decodePlace(text: string): QueuePlace {
  const [lane = '', dueAt = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  const known = LANES.find((each) => each === lane);
  const instant = new Date(dueAt);
  if (known === undefined || Number.isNaN(instant.getTime()) || !isUuid(id))
    throw new InvalidInput('after', 'not_a_cursor');
  return { lane: known, dueAt: instant, id };
}
