import { ALARM_QUIET_MINUTES, type AlarmSubject } from '@between/rules/on-call.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { alarmPeople } from './candidates.queries.ts';
import { insertDeliveries } from './deliveries.queries.ts';
import { insertServicePage, wasAlarmGiven } from './due-pages.queries.ts';

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
  const id = ctx.ids.uuid();
  await insertServicePage(tx, { id, kind: 'alarm', subject, askedBy: null, at });
  await insertDeliveries(tx, ctx.ids, { pageId: id, people: told, webhookKind: 'alarm', at });
  announce(tx, ctx, (live) => {
    for (const accountId of told) live.notice(`account:${accountId}`, 'page.changed', {});
  });
  return true;
}
