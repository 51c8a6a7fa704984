import type { ItemKind, Visibility } from '@between/rules/content.ts';
import { type ReportReason, WORRY_REASONS } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { DecisionNoticeRow } from './decision.model.ts';
import { DECISION_COLUMNS, toDecision } from './decision.queries.ts';

/** A decision as the author of the words reads it, once it is in force; null for everybody else and before. */
export async function decisionForAuthor(db: Db, id: string, authorId: string): Promise<DecisionNoticeRow | null> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('snapshot as s', 's.id', 'd.snapshotId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .leftJoin('room as r', 'r.id', 'i.roomId')
    .leftJoin('workshop as w', 'w.id', 'r.workshopId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select(DECISION_COLUMNS)
    .select([
      's.title as quotedTitle',
      's.body as quotedBody',
      'i.kind as itemKind',
      'i.visibility',
      'i.visibilityAt',
      'g.name as groupName',
      'g.slug as groupSlug',
      'w.title as workshopTitle',
      't.id as threadId',
      't.title as threadTitle',
    ])
    .select(sql<null>`null`.as('decidedByHandle'))
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .whereRef('r.caseId', '=', 'd.caseId')
            .where('r.setAsideAt', 'is', null)
            .where('r.reason', 'not in', [...WORRY_REASONS] satisfies ReportReason[]),
        )
        .as('followsReport'),
    )
    .where('d.id', '=', id)
    .where('i.authorId', '=', authorId)
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .where((eb) => eb.or([eb('d.action', '<>', 'keep'), eb('d.noteToAuthor', '<>', '')]))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...toDecision(row),
    itemKind: row.itemKind as ItemKind,
    visibility: row.visibility as Visibility,
    followsReport: Boolean(row.followsReport),
  };
}

/** Told to its author, not taken back, and not in their favour. */
export async function newestDecisionOfAuthor(db: Db, authorId: string): Promise<string | null> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .select('d.id')
    .where('i.authorId', '=', authorId)
    .where('d.action', 'in', ['remove', 'lock'])
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .orderBy('d.decidedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
