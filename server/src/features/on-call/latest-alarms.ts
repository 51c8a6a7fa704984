import type { AlarmSubject } from '@between/rules/on-call.ts';
import type { Db } from '../../platform/db.ts';
import { alarmsSince } from './due-pages.queries.ts';

/** What the service asked people for since then, the newest of each kind, the latest first. */
export function latestAlarms(db: Db, since: Date): Promise<{ subject: AlarmSubject; at: Date }[]> {
  return alarmsSince(db, since);
}
