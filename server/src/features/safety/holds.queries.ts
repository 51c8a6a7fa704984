import type { ItemKind, Visibility } from '@between/rules/content.ts';
import type { HoldChoice, HoldReason } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { HoldRow } from './hold.model.ts';
import { isSeenBySomebody } from './hold-pieces.queries.ts';

const COLUMNS = ['h.itemId', 'h.reason', 'h.heldAt', 'h.until', 'h.toldAt', 'h.choice'] as const;
const SEEN = isSeenBySomebody(sql`h.item_id`).as('isSeen');

type RawHold = Omit<HoldRow, 'reason' | 'choice'> & { reason: string; choice: string | null };

function toHold<R extends RawHold>(row: R): R & HoldRow {
  return { ...row, reason: row.reason as HoldReason, choice: row.choice as HoldChoice | null };
}

/** Waits of one author that go on, among these items. */
export async function openHoldsOf(db: Db, authorId: string, itemIds: readonly string[]): Promise<HoldRow[]> {
  const rows = await db
    .selectFrom('itemHold as h')
    .innerJoin('item as i', 'i.id', 'h.itemId')
    .select([...COLUMNS, SEEN])
    .where('h.itemId', 'in', itemIds)
    .where('i.authorId', '=', authorId)
    .where('i.visibility', '=', 'held')
    .where('h.endedAt', 'is', null)
    .limit(itemIds.length)
    .execute();
  return rows.map(toHold);
}

/** Which of these waited and were given free by a person, with an apology (R12). */
export async function waitedItems(db: Db, itemIds: readonly string[]): Promise<{ itemId: string }[]> {
  return db
    .selectFrom('itemHold')
    .select('itemId')
    .where('itemId', 'in', itemIds)
    .where('wasApologySent', '=', true)
    .where('endedAt', 'is not', null)
    .limit(itemIds.length)
    .execute();
}

/** A wait with the words it is about. */
export interface HeldItem extends HoldRow {
  authorId: string | null;
  kind: ItemKind;
  visibility: Visibility;
  threadId: string | null;
  isOpening: boolean;
  workshopId: string | null;
}

function heldItems(db: Db | Tx) {
  return db
    .selectFrom('itemHold as h')
    .innerJoin('item as i', 'i.id', 'h.itemId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('question as q', 'q.itemId', 'i.id')
    .select([...COLUMNS, SEEN, 'i.authorId', 'i.kind', 'i.visibility', 'p.threadId', 'q.workshopId'])
    .select(sql<boolean>`coalesce(t.opening_item_id = i.id, false)`.as('isOpening'))
    .where('h.endedAt', 'is', null);
}

function toHeldItem(row: Awaited<ReturnType<ReturnType<typeof heldItems>['executeTakeFirstOrThrow']>>): HeldItem {
  return { ...toHold(row), kind: row.kind as ItemKind, visibility: row.visibility as Visibility };
}

/** The wait of some words that goes on, locked; null where none does. */
export async function lockHold(tx: Tx, itemId: string): Promise<HeldItem | null> {
  const row = await heldItems(tx).where('h.itemId', '=', itemId).forUpdate('h').executeTakeFirst();
  return row === undefined ? null : toHeldItem(row);
}

/** Who waits with these words; null where nobody does. */
export async function authorWaiting(db: Db | Tx, itemId: string): Promise<string | null> {
  const row = await db
    .selectFrom('item as i')
    .select('i.authorId')
    .where('i.id', '=', itemId)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('itemHold as h')
            .select('h.itemId')
            .whereRef('h.itemId', '=', 'i.id')
            .where('h.endedAt', 'is', null),
        ),
        eb.exists(eb.selectFrom('onCallMessage as o').select('o.itemId').whereRef('o.itemId', '=', 'i.id')),
      ]),
    )
    .executeTakeFirst();
  return row?.authorId ?? null;
}

/** Waits whose clock has run out, untold; the rules say which of them are overdue. */
export async function holdsToTell(tx: Tx, now: Date, limit: number): Promise<HeldItem[]> {
  const rows = await heldItems(tx)
    .where('h.until', '<=', now)
    .where('h.toldAt', 'is', null)
    .where('h.choice', 'is', null)
    // Who waits for a reader is told in place how long it takes, from the first moment on.
    .where('h.reason', '<>', 'review')
    .where('i.visibility', '=', 'held')
    .where(sql<boolean>`not ${isSeenBySomebody(sql`h.item_id`)}`)
    .orderBy('h.until')
    .limit(limit)
    .forUpdate('h')
    .skipLocked()
    .execute();
  return rows.map(toHeldItem);
}

/** Waits whose words are held no longer: given free, taken away, or taken back. */
export async function holdsOver(tx: Tx, limit: number): Promise<HeldItem[]> {
  const rows = await heldItems(tx)
    .where('i.visibility', '<>', 'held')
    .orderBy('h.until')
    .limit(limit)
    .forUpdate('h')
    .skipLocked()
    .execute();
  return rows.map(toHeldItem);
}

export interface HoldChange {
  toldAt?: Date;
  choice?: HoldChoice;
  chosenAt?: Date;
  endedAt?: Date;
  wasApologySent?: boolean;
}

export async function changeHold(tx: Tx, itemId: string, change: HoldChange): Promise<void> {
  await tx.updateTable('itemHold').set(change).where('itemId', '=', itemId).execute();
}

/** Gives words to the group by their author's own choice. @returns false when they are held no longer. */
export async function publishHeld(tx: Tx, itemId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('item')
    .set({ visibility: 'published', visibilityAt: at })
    .where('id', '=', itemId)
    .where('visibility', '=', 'held')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
