import { CANARY_GROUP_ID } from '@between/rules/on-call.ts';
import { SECOND_ROLES, SIGN_OFF_ROLES } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { canProve } from '../security/second-factor-pieces.queries.ts';

export interface StaffCounts {
  signOffPeople: number;
  staffWithoutSecondFactor: number;
  hasSafeguarding: boolean;
}

/** How many people hold what, each person once. Names stay out of it. */
export async function staffCounts(db: Db | Tx, now: Date): Promise<StaffCounts> {
  const row = await db
    .with('holder', (qc) =>
      qc
        .selectFrom('roleGrant as g')
        .innerJoin('account as a', 'a.id', 'g.accountId')
        .select(['g.accountId', 'g.role', 'g.scope', 'a.isDemo'])
        .select(canProve.as('isProven'))
        .where('g.revokedAt', 'is', null)
        .where('g.validFrom', '<=', now)
        .where((w) => w.or([w('g.validUntil', 'is', null), w('g.validUntil', '>', now)]))
        .where('a.lifeState', '=', 'active'),
    )
    .selectFrom('holder')
    .select([
      sql<string>`count(distinct account_id) filter (where is_proven and scope = 'site' and role = any(${[...SECOND_ROLES]}::text[]))`.as(
        'seconds',
      ),
      // An outside reviewer signs off for others and does nothing that another one would sign for them.
      sql<boolean>`coalesce(bool_or(is_proven and scope = 'site' and role = any(${[...SIGN_OFF_ROLES]}::text[])), false)`.as(
        'hasFirst',
      ),
      sql<string>`count(distinct account_id) filter (where not is_proven)`.as('staffWithoutSecondFactor'),
      sql<boolean>`coalesce(bool_or(is_proven and role = 'safeguarding'), false)`.as('hasSafeguarding'),
    ])
    .executeTakeFirstOrThrow();
  return {
    signOffPeople: row.hasFirst ? Number(row.seconds) : 0,
    staffWithoutSecondFactor: Number(row.staffWithoutSecondFactor),
    hasSafeguarding: row.hasSafeguarding,
  };
}

export async function openGroupCount(db: Db | Tx): Promise<number> {
  const row = await db
    .selectFrom('group')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('archivedAt', 'is', null)
    .where('id', '<>', CANARY_GROUP_ID)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** False where the role of this process could change or remove a row of the audit. */
export async function isAuditProtected(db: Db | Tx): Promise<boolean> {
  // Privileges are asked of PostgreSQL itself: what was meant to be granted is no proof.
  const row = await sql<{
    isOpen: boolean;
  }>`select has_table_privilege(current_user, 'audit', 'UPDATE, DELETE, TRUNCATE') as is_open`.execute(db);
  return row.rows[0]?.isOpen === false;
}

export interface HealthCounts {
  peopleWithAccounts: number;
  peopleWaiting: number;
  mailsSentToday: number;
  mailsWaiting: number;
  mailsInTrouble: number;
  lastMailSentAt: Date | null;
  auditRowsToday: number;
  databaseBytes: number;
  casesLate: number;
}

/** Counts about the running place; nothing in it says who or what. */
export async function healthCounts(db: Db, times: { now: Date; dayAgo: Date }): Promise<HealthCounts> {
  const { now, dayAgo } = times;
  const result = await sql<Record<keyof HealthCounts, string | Date | null>>`
    select
      (select count(*) from account where life_state <> 'deleted') as people_with_accounts,
      (select count(*) from account where approved_at is null and life_state = 'active') as people_waiting,
      (select count(*) from delivery where state = 'sent' and sent_at > ${dayAgo}) as mails_sent_today,
      (select count(*) from delivery where state = 'waiting') as mails_waiting,
      (select count(*) from delivery where state <> 'sent' and attempts > 1) as mails_in_trouble,
      (select max(sent_at) from delivery where state = 'sent') as last_mail_sent_at,
      (select count(*) from audit where at > ${dayAgo}) as audit_rows_today,
      pg_database_size(current_database()) as database_bytes,
      (select count(*) from "case" where due_at < ${now} and status not in ('decided', 'notified', 'closed', 'merged')) as cases_late
  `.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error('a select of counts answered nothing');
  const { lastMailSentAt, ...counts } = row;
  const numbers = Object.entries(counts).map(([name, value]) => [name, Number(value)]);
  return {
    ...(Object.fromEntries(numbers) as Omit<HealthCounts, 'lastMailSentAt'>),
    lastMailSentAt: lastMailSentAt instanceof Date ? lastMailSentAt : null,
  };
}
