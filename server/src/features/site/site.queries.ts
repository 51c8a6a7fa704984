import type { SignUpMode } from '@between/rules/accounts.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type SiteRow, UNSET_SITE } from './site.model.ts';

const SITE_COLUMNS = [
  'name', 'signUp', 'minAge', 'country', 'timeZone', 'staffedHours', 'expectedReply', 'setUpAt', 'openedAt', 'mailTestedAt', 'version',
] as const;

export async function siteRow(db: Db | Tx): Promise<SiteRow> {
  const row = await db.selectFrom('site').select(SITE_COLUMNS).where('id', '=', 1).executeTakeFirst();
  return row === undefined ? UNSET_SITE : { ...row, signUp: row.signUp as SignUpMode };
}

/** People whose presence is confirmed and whose heartbeat is fresh since `freshSince`. */
export async function peopleOnDuty(db: Db | Tx, freshSince: Date): Promise<number> {
  const row = await db
    .selectFrom('duty')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '>=', freshSince)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
