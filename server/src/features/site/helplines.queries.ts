import type { ServiceChannel } from '@between/rules/site.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface CheckRow {
  helplineId: string;
  /** YYYY-MM-DD. */
  checkedOn: string;
}

export interface ServiceRow {
  id: string;
  country: string;
  name: string;
  channel: ServiceChannel;
  value: string;
  hours: string;
  whatHappens: string;
  /** YYYY-MM-DD. */
  addedOn: string;
}

const SERVICE_COLUMNS = ['id', 'country', 'name', 'channel', 'value', 'hours', 'whatHappens'] as const;
/** A day as text: a driver's date would move with the zone of the process. */
const DAY = sql<string>`to_char(checked_on, 'YYYY-MM-DD')`.as('checkedOn');

/** Ids start with the country, `gb-…`; emergency numbers are `emergency-GB`. */
const ofCountry = (country: string) =>
  sql<boolean>`(helpline_id like ${`${country.toLowerCase()}-%`} or helpline_id = ${`emergency-${country}`})`;

export async function checksOf(db: Db, country: string): Promise<CheckRow[]> {
  return db
    .selectFrom('helplineCheck')
    .select(['helplineId', DAY])
    .where(ofCountry(country))
    .orderBy('helplineId')
    .limit(200)
    .execute();
}

/** Far more countries than one place could look after. */
const COUNTRIES_MAX = 60;

/** Countries with a check or a service of this place. */
export async function overlaidCountries(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('localService')
    .select('country')
    .where('removedAt', 'is', null)
    .union((eb) =>
      eb
        .selectFrom('helplineCheck')
        // `gb-…` and `emergency-GB`.
        .select(
          sql<string>`case when helpline_id like 'emergency-%' then substr(helpline_id, 11) else upper(substr(helpline_id, 1, 2)) end`.as(
            'country',
          ),
        ),
    )
    .orderBy('country')
    .limit(COUNTRIES_MAX)
    .execute();
  return rows.map(({ country }) => country);
}

/** Helplines of a country rung since `since`; emergency numbers do not count, nobody should ring them for a test. */
export async function freshChecks(db: Db | Tx, country: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('helplineCheck')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('helplineId', 'like', `${country.toLowerCase()}-%`)
    .where('checkedOn', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function staleChecks(db: Db, before: Date): Promise<number> {
  const row = await db
    .selectFrom('helplineCheck')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('checkedOn', '<', before)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The newest day stays; a second check on the same day changes nothing. */
export async function upsertCheck(tx: Tx, check: CheckRow & { checkedBy: string | null }): Promise<void> {
  const checkedOn = sql<Date>`${check.checkedOn}::date`;
  await tx
    .insertInto('helplineCheck')
    .values({ helplineId: check.helplineId, checkedOn, checkedBy: check.checkedBy })
    .onConflict((oc) => oc.column('helplineId').doUpdateSet({ checkedOn, checkedBy: check.checkedBy }))
    .execute();
}

export async function deleteCheck(tx: Tx, helplineId: string): Promise<boolean> {
  const result = await tx.deleteFrom('helplineCheck').where('helplineId', '=', helplineId).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function servicesOf(db: Db | Tx, country: string, limit: number): Promise<ServiceRow[]> {
  const rows = await db
    .selectFrom('localService')
    .select(SERVICE_COLUMNS)
    .select(sql<string>`to_char(added_at, 'YYYY-MM-DD')`.as('addedOn'))
    .where('country', '=', country)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, channel: row.channel as ServiceChannel }));
}

export async function insertService(
  tx: Tx,
  { addedOn: _day, ...row }: ServiceRow & { addedBy: string | null; addedAt: Date },
): Promise<void> {
  await tx.insertInto('localService').values(row).execute();
}

export async function endService(tx: Tx, id: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('localService')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
