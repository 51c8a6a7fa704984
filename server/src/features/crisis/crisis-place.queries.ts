import type { ItemKind, Visibility } from '@between/rules/content.ts';
import type { CaseStatus } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Where the words of a crisis stand, and what has been decided about them. */
export interface CrisisPlace {
  groupId: string | null;
  authorId: string | null;
  itemKind: ItemKind;
  visibility: Visibility;
  caseStatus: CaseStatus;
  threadId: string | null;
  groupName: string | null;
  groupSlug: string | null;
  deciders: readonly string[];
}

export async function placeOfCrisis(db: Db | Tx, id: string): Promise<CrisisPlace | null> {
  const row = await db
    .selectFrom('crisisCase as k')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .leftJoin('post as p', 'p.itemId', 'k.itemId')
    .leftJoin('group as g', 'g.id', 'c.groupId')
    .select(['c.groupId', 'c.status as caseStatus', 'i.authorId', 'i.kind as itemKind', 'i.visibility', 'p.threadId'])
    .select(['g.name as groupName', 'g.slug as groupSlug'])
    .select(
      sql<string[]>`array(
        select unnest(array_remove(array[d.decided_by, d.confirmed_by], null))::text from decision d
        where d.id = (select l.id from decision l where l.case_id = c.id and l.undone_at is null order by l.decided_at desc, l.id desc limit 1)
      )`.as('deciders'),
    )
    .where('k.id', '=', id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        ...row,
        itemKind: row.itemKind as ItemKind,
        visibility: row.visibility as Visibility,
        caseStatus: row.caseStatus as CaseStatus,
      };
}

/** When the next person is called unless somebody comes. */
export async function nextPageAt(db: Db, crisisCaseId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('page')
    .select('dueAt')
    .where('crisisCaseId', '=', crisisCaseId)
    .where('kind', '=', 'crisis')
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('dueAt')
    .limit(1)
    .executeTakeFirst();
  return row?.dueAt ?? null;
}

/** The words as they are now, with their title. */
export async function wordsOfCrisis(
  db: Db,
  itemId: string,
): Promise<{ title: string | null; body: string; createdAt: Date; threadId: string | null } | null> {
  const row = await db
    .selectFrom('item as i')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select(['i.body', 'i.createdAt', 'p.threadId'])
    .select(sql<string | null>`t.title`.as('title'))
    .where('i.id', '=', itemId)
    .executeTakeFirst();
  return row ?? null;
}
