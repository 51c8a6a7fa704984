import type { MessageFailure, MessageMoment, MessageState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { MessageRow, Waiting } from './host-messages.model.ts';

function messages(db: Db | Tx) {
  return db
    .selectFrom('hostMessage as h')
    .leftJoin('account as a', 'a.id', 'h.accountId')
    .leftJoin('item as i', 'i.id', 'h.itemId')
    .select(['h.id', 'h.workshopId', 'h.accountId', 'a.handle', 'h.moment', 'h.body', 'h.state', 'h.failure'])
    .select(['h.dueAt', 'h.sentAt', 'h.version', 'h.itemId'])
    .select((eb) => [
      // What others may read of it, once it is sent: a part may be left out, or a note put in front.
      eb.fn.coalesce('i.html', 'h.html').as('html'),
      eb.fn.coalesce('i.visibility', eb.val('published')).as('visibility'),
      eb.fn.coalesce('i.contentTopics', sql<string[]>`'{}'::text[]`).as('contentTopics'),
      eb.fn.coalesce('i.contentNote', eb.val('')).as('contentNote'),
    ])
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
  change: Partial<Written> & {
    state?: MessageState;
    failure?: MessageFailure | null;
    sentAt?: Date;
    accountId?: string;
  },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('hostMessage')
    .set((eb) => ({ ...change, version: eb('version', '+', 1), changedAt: at }))
    .where('id', '=', id)
    .execute();
}

/** What goes out is an item from now on, in the room of its workshop: it can be reported, held and removed. */
export async function makeItem(tx: Tx, messageId: string, { id, at }: { id: string; at: Date }): Promise<void> {
  await sql`
    with made as (
      insert into item (id, kind, author_id, group_id, room_id, body, html, html_version, created_at, visibility_at)
      select ${id}::uuid, 'host_message', h.account_id, w.group_id, r.id, h.body, h.html, h.html_version, ${at}, ${at}
      from host_message h
      join workshop w on w.id = h.workshop_id
      join room r on r.workshop_id = w.id and r.kind = 'workshop'
      where h.id = ${messageId}::uuid
      returning id
    )
    update host_message set item_id = made.id from made where host_message.id = ${messageId}::uuid`.execute(tx);
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

/** Those of a workshop that are not sent, locked. */
export function unsentOf(tx: Tx, workshopId: string): Promise<(Waiting & { id: string; moment: MessageMoment })[]> {
  return tx
    .selectFrom('hostMessage')
    .select(['id', 'moment', 'state', 'failure', 'dueAt'])
    .where('workshopId', '=', workshopId)
    .where('state', 'in', ['scheduled', 'failed'])
    .orderBy('id')
    .forUpdate()
    .$castTo<Waiting & { id: string; moment: MessageMoment }>()
    .execute();
}

/** Messages whose time has come, the earliest first. */
export async function dueIds(db: Db, { now, limit }: { now: Date; limit: number }): Promise<string[]> {
  const rows = await db
    .selectFrom('hostMessage as h')
    .innerJoin('workshop as w', 'w.id', 'h.workshopId')
    .select('h.id')
    .where('h.state', '=', 'scheduled')
    .where('h.dueAt', '<=', now)
    .where('w.state', 'in', ['published', 'ended'])
    .orderBy('h.dueAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export interface DueMessage {
  workshopId: string;
  body: string;
  dueAt: Date;
  /** Whoever wrote it still holds the workshop. */
  isAuthorFit: boolean;
}

/** One that is still due, locked for this transaction; null while another node has it, or when it waits no more. */
export async function takeDue(tx: Tx, id: string, now: Date): Promise<DueMessage | null> {
  const { rows } = await sql<DueMessage>`
    select h.workshop_id, h.body, h.due_at, coalesce(
      (h.account_id = w.host_id or exists (
        select from workshop_co_host c where c.workshop_id = w.id and c.account_id = h.account_id and c.accepted_at is not null))
      and exists (select from account a where a.id = h.account_id and a.life_state = 'active')
      and exists (select from role_grant g where g.account_id = h.account_id and g.role = 'therapist' and g.revoked_at is null
        and g.valid_from <= ${now} and (g.valid_until is null or g.valid_until > ${now})), false) as is_author_fit
    from host_message h join workshop w on w.id = h.workshop_id
    where h.id = ${id}::uuid and h.state = 'scheduled' and h.due_at <= ${now} and w.state in ('published', 'ended')
    for update of h skip locked`.execute(tx);
  return rows[0] ?? null;
}
