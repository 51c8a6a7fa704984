import { CARE_MESSAGE_HOURS } from '@between/rules/moderation.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import { addHours } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { lastWorryMessage } from './talk.queries.ts';

export interface ReachOut {
  crisisCaseId: string;
  personId: string;
  source: string;
  level: RaisedLevel;
  now: Date;
}

/**
 * However many people worry, the person gets one message in a day that worry alone led to (R14). Once they have answered
 * it is a talk like any other; a life in danger now is no matter of courtesy. @throws {Conflict} `one_message_a_day`
 */
export async function requireMayReachOut(
  tx: Tx,
  { crisisCaseId, personId, source, level, now }: ReachOut,
): Promise<void> {
  if (source !== 'report' || level === 'imminent') return;
  const since = addHours(now, -CARE_MESSAGE_HOURS);
  const { lastAt, hasAnswered } = await lastWorryMessage(tx, { crisisCaseId, personId, since });
  if (!hasAnswered && lastAt !== null) throw new Conflict('one_message_a_day');
}
