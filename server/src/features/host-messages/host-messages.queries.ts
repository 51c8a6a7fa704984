import type { MessageFailure, MessageMoment, MessageState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { MessageRow } from './host-messages.model.ts';

function messages(db: Db | Tx) {
  return db
    .selectFrom('hostMessage as h')
    .leftJoin('account as a', 'a.id', 'h.accountId')
    .select(['h.id', 'h.workshopId', 'h.accountId', 'a.handle', 'h.moment', 'h.body', 'h.html', 'h.state', 'h.failure'])
    .select(['h.dueAt', 'h.sentAt', 'h.version'])
    .$castTo<MessageRow>();
}

/** Messages of these workshops, the earliest first. */
export function messagesOf(db: Db | Tx, workshopIds: readonly string[]): Promise<MessageRow[]> {
  return messages(db)
    .where('h.workshopId', 'in', [...workshopIds])
    .orderBy('h.dueAt')
    .orderBy('h.id')
    .execute();
}

export async function messageById(db: Db | Tx, id: string, lock: 'lock' | 'look' = 'look'): Promise<MessageRow | null> {
  let query = messages(db).where('h.id', '=', id);
  if (lock === 'lock') query = query.forUpdate('h');
  return (await query.executeTakeFirst()) ?? null;
}

export interface Written {
  moment: MessageMoment;
  body: string;
  html: string;
  htmlVersion: number;
  dueAt: Date;
}

export async function insertMessage(
  tx: Tx,
  row: Written & { id: string; workshopId: string; accountId: string; at: Date },
): Promise<void> {
  const { at, ...rest } = row;
  await tx
    .insertInto('hostMessage')
    .values({ ...rest, createdAt: at, changedAt: at })
    .execute();
}

/** Changes one that is locked. */
export async function updateMessage(
  tx: Tx,
  id: string,
  change: Partial<Written> & { state?: MessageState; failure?: MessageFailure | null; sentAt?: Date },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('hostMessage')
    .set((eb) => ({ ...change, version: eb('version', '+', 1), changedAt: at }))
    .where('id', '=', id)
    .execute();
}

/** What waits follows its workshop (TH08). */
export async function moveDue(tx: Tx, workshopId: string): Promise<void> {
  await sql`
    update host_message h set due_at = case h.moment
      when 'week_before' then w.starts_at - interval '168 hours'
      when 'day_before' then w.starts_at - interval '24 hours'
      when 'hour_before' then w.starts_at - interval '1 hour'
      when 'hour_after' then w.ends_at + interval '1 hour'
      when 'day_after' then w.ends_at + interval '24 hours'
      else h.due_at end
    from workshop w where w.id = h.workshop_id and w.id = ${workshopId}::uuid and h.state in ('scheduled', 'failed')`.execute(
    tx,
  );
}

/** Nothing is written to anybody about a workshop that was called off, but that. */
export async function cancelAll(tx: Tx, workshopId: string, at: Date): Promise<void> {
  await tx
    .updateTable('hostMessage')
    .set((eb) => ({ state: 'cancelled', failure: null, version: eb('version', '+', 1), changedAt: at }))
    .where('workshopId', '=', workshopId)
    .where('state', 'in', ['scheduled', 'failed'])
    .execute();
}

/** Messages whose time has come, locked, and whether whoever wrote each still holds the workshop. */
export async function dueMessages(
  tx: Tx,
  { now, limit }: { now: Date; limit: number },
): Promise<{ id: string; workshopId: string; body: string; isAuthorFit: boolean }[]> {
  const { rows } = await sql<{ id: string; workshopId: string; body: string; isAuthorFit: boolean }>`
    select h.id, h.workshop_id, h.body, coalesce(
      (h.account_id = w.host_id or exists (
        select from workshop_co_host c where c.workshop_id = w.id and c.account_id = h.account_id and c.accepted_at is not null))
      and exists (select from account a where a.id = h.account_id and a.life_state = 'active')
      and exists (select from role_grant g where g.account_id = h.account_id and g.role = 'therapist' and g.revoked_at is null
        and g.valid_from <= ${now} and (g.valid_until is null or g.valid_until > ${now})), false) as is_author_fit
    from host_message h join workshop w on w.id = h.workshop_id
    where h.state = 'scheduled' and h.due_at <= ${now} and w.state in ('published', 'ended')
    order by h.due_at limit ${limit} for update of h skip locked`.execute(tx);
  return rows;
}
