import type { ItemKind } from '@between/rules/content.ts';
import type { DecisionAction } from '@between/rules/moderation.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCases } from '../../policy/case.policy.ts';

/** Rows of one list. */
const LIST_LIMIT = 50;

export interface LookAgainRow {
  caseId: string;
  action: DecisionAction;
  at: Date;
  itemKind: ItemKind;
  title: string | null;
  groupName: string | null;
  workshopTitle: string | null;
}

/** Cases that come back, the next first. */
export async function looksAgain(db: Db, actor: Actor): Promise<LookAgainRow[]> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('case as c', 'c.id', 'd.caseId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .leftJoin('group as g', 'g.id', 'c.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('room as r', 'r.id', 'i.roomId')
    .leftJoin('workshop as w', 'w.id', 'r.workshopId')
    .select(['d.caseId', 'd.action', 'd.followUpAt', 'i.kind as itemKind', 't.title', 'g.name as groupName'])
    .select('w.title as workshopTitle')
    .where('d.followUpAt', 'is not', null)
    .where('d.followUpDoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .where('d.reversedAt', 'is', null)
    .where(visibleCases(actor, 'c', 'i'))
    .orderBy('d.followUpAt')
    .orderBy('d.id')
    .limit(LIST_LIMIT)
    .execute();
  return rows.flatMap(({ followUpAt, ...row }) =>
    followUpAt === null
      ? []
      : [{ ...row, at: followUpAt, action: row.action as DecisionAction, itemKind: row.itemKind as ItemKind }],
  );
}

/** Decisions whose case is to come back by now. */
export function followUpsDue(
  db: Db,
  now: Date,
  limit: number,
): Promise<{ id: string; caseId: string; itemId: string; isStanding: boolean }[]> {
  return db
    .selectFrom('decision as d')
    .select((eb) => [
      'd.id',
      'd.caseId',
      'd.itemId',
      eb
        .and([eb('d.undoneAt', 'is', null), eb('d.reversedAt', 'is', null)])
        .$castTo<boolean>()
        .as('isStanding'),
    ])
    .where('d.followUpAt', '<=', now)
    .where('d.followUpDoneAt', 'is', null)
    .where('d.effectiveAt', 'is not', null)
    .orderBy('d.followUpAt')
    .limit(limit)
    .execute();
}

/** Notes that the case has come back; false when somebody else did it. */
export async function endFollowUp(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('decision')
    .set({ followUpDoneAt: at })
    .where('id', '=', id)
    .where('followUpDoneAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
