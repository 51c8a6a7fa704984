import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';

/** Words of the actor's that a decision took down, with what is needed to send them again. */
export interface Mendable {
  itemId: string;
  caseId: string;
  threadId: string;
  groupId: string | null;
  version: number;
  body: string;
  contentTopics: string[];
  contentNote: string;
  isLocked: boolean;
  mendedAt: Date | null;
  /** They are still down, and nothing newer was decided about them. */
  isOpen: boolean;
}

/** A post that this decision took down; null for everything else and for words of other people. */
export async function mendable(db: Db | Tx, decisionId: string, authorId: string): Promise<Mendable | null> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('post as p', 'p.itemId', 'i.id')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .select([
      'i.id as itemId',
      'd.caseId',
      'p.threadId',
      'i.groupId',
      'i.version',
      'i.body',
      'i.contentTopics',
      'i.contentNote',
      'd.mendedAt',
    ])
    .select([
      sql<boolean>`t.locked_at is not null`.as('isLocked'),
      sql<boolean>`(i.visibility = 'removed' and d.mended_at is null and not exists (
        select from decision l where l.item_id = d.item_id and l.id <> d.id and l.undone_at is null and l.decided_at > d.decided_at))`.as(
        'isOpen',
      ),
    ])
    .where('d.id', '=', decisionId)
    .where('i.authorId', '=', authorId)
    .where('d.action', '=', 'remove')
    .where('d.undoneAt', 'is', null)
    .where('d.reversedAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes the next version, out of sight until a person has read it; false when the words are not those that were read. */
export async function writeMended(
  tx: Tx,
  before: Mendable,
  change: { taken: Taken; authorId: string; at: Date },
): Promise<boolean> {
  const { taken, at } = change;
  const { numUpdatedRows } = await tx
    .updateTable('item')
    .set({
      body: taken.body,
      html: taken.html,
      htmlVersion: taken.htmlVersion,
      shownBody: taken.shownBody,
      redactedSpans: '[]',
      redactedRule: null,
      version: before.version + 1,
      editedAt: at,
      visibility: 'held',
      visibilityAt: at,
      removedRule: null,
    })
    .where('id', '=', before.itemId)
    .where('version', '=', before.version)
    .where('visibility', '=', 'removed')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const { itemId, version, body, contentTopics, contentNote } = before;
  await tx
    .insertInto('itemVersion')
    .values({ itemId, version, body, contentTopics, contentNote, changedBy: change.authorId, replacedAt: at })
    .execute();
  return true;
}

export async function markMended(tx: Tx, decisionId: string, at: Date): Promise<void> {
  await tx.updateTable('decision').set({ mendedAt: at }).where('id', '=', decisionId).execute();
}
