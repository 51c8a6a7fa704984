import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

export interface NewOnCallMessage {
  itemId: string;
  groupId: string | null;
  authorId: string;
  clientId: string;
  place: string;
  body: string;
  html: string;
  htmlVersion: number;
  at: Date;
}

/** Held from its first moment and for good: it is nobody's to publish. */
export async function insertOnCallMessage(tx: Tx, row: NewOnCallMessage): Promise<void> {
  const { itemId, groupId, authorId, clientId, place, body, html, htmlVersion, at } = row;
  await tx
    .insertInto('item')
    .values({
      id: itemId,
      kind: 'direct_message',
      authorId,
      groupId,
      body,
      html,
      htmlVersion,
      visibility: 'held',
      createdAt: at,
      visibilityAt: at,
    })
    .execute();
  await tx.insertInto('onCallMessage').values({ itemId, senderKey: authorId, clientId, place }).execute();
}

/** Where the same words were sent from before, under the same client-made id. */
export async function sentToOnCall(tx: Tx, senderKey: string, clientId: string): Promise<{ place: string } | null> {
  const row = await tx
    .selectFrom('onCallMessage')
    .select('place')
    .where('senderKey', '=', senderKey)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
  return row ?? null;
}

/** The group a composer belongs to, so that its own people are among those who may answer; null where there is none. */
export async function groupOfPlace(tx: Tx, place: string): Promise<string | null> {
  const [kind, id = ''] = place.split(':');
  const { rows } = await sql<{ groupId: string | null }>`
    select g.id as group_id from "group" g where ${kind} = 'group' and g.id::text = ${id}
    union all
    select t.group_id from thread t where ${kind} = 'thread' and t.id::text = ${id}
    union all
    select r.group_id from room r where ${kind} = 'room' and r.id::text = ${id}
    limit 1`.execute(tx);
  return rows[0]?.groupId ?? null;
}
