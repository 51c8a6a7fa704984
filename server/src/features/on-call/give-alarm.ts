import { ALARM_QUIET_MINUTES, type AlarmSubject } from '@between/rules/on-call.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { alarmPeople } from './candidates.queries.ts';
import { wasAlarmGiven } from './due-pages.queries.ts';
import { sendServicePage } from './send-service-page.ts';

/** Tells operators and leads, and whoever else it concerns, on every channel that the service itself needs them. The same alarm is given once in a while, not each second. */
export async function giveAlarm(
  ctx: Pick<Services, 'ids' | 'live'>,
  tx: Tx,
  {
    subject,
    at,
    also = [],
    quietSince = addMinutes(at, -ALARM_QUIET_MINUTES),
  }: { subject: AlarmSubject; at: Date; also?: readonly string[]; quietSince?: Date },
): Promise<boolean> {
  if (await wasAlarmGiven(tx, subject, quietSince)) return false;

  const told = [...new Set([...(await alarmPeople(tx, at)), ...also])];
  await sendServicePage(ctx, tx, { kind: 'alarm', subject, askedBy: null, at }, { people: told, webhookKind: 'alarm' });
  return true;
}
