import type { AlarmSubject } from '@between/rules/on-call.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { endAlarms } from './due-pages.queries.ts';

/** What an alarm was about is over: it goes from every screen, and the next time is news again. */
export async function endAlarm(ctx: Pick<Services, 'live'>, tx: Tx, subject: AlarmSubject, at: Date): Promise<void> {
  const told = await endAlarms(tx, subject, at);
  announce(tx, ctx, (live) => {
    for (const accountId of told) live.notice(`account:${accountId}`, 'page.changed', {});
  });
}
