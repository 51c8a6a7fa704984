import type { PagedLevel, PageStep } from '@between/rules/on-call.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRow, PlannedPage } from './paging.model.ts';

/** Calls of one case; a round has four. */
const MAX_PAGES = 200;

/** Keeps the crisis case for this transaction, so that starting and stopping wait for each other. */
export async function lockCrisisForPaging(
  tx: Tx,
  crisisCaseId: string,
): Promise<{ acknowledgedAt: Date | null; isCanary: boolean } | null> {
  const row = await tx
    .selectFrom('crisisCase')
    .select(['acknowledgedAt', 'isCanary'])
    .where('id', '=', crisisCaseId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The calls of a case, the newest round last. */
export async function pagesOf(db: Db | Tx, crisisCaseId: string): Promise<PageRow[]> {
  const rows = await db
    .selectFrom('page')
    .select(['id', 'rung', 'step', 'level', 'dueAt', 'sentAt', 'cancelledAt'])
    .where('crisisCaseId', '=', crisisCaseId)
    .orderBy('rung', 'desc')
    .limit(MAX_PAGES)
    .execute();
  return rows
    .map((row) => ({ ...row, step: row.step as PageStep | null, level: row.level as PagedLevel | null }))
    .toReversed();
}

/** Whether anybody was ever called for it, whatever became of the call. */
export async function wasCalledFor(db: Db | Tx, crisisCaseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('page')
    .select('id')
    .where('crisisCaseId', '=', crisisCaseId)
    .where('kind', '=', 'crisis')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPages(
  tx: Tx,
  crisisCaseId: string,
  pages: readonly (PlannedPage & { id: string; rung: number })[],
): Promise<void> {
  if (pages.length === 0) return;
  await tx
    .insertInto('page')
    .values(pages.map((page) => ({ ...page, crisisCaseId, kind: 'crisis' })))
    .execute();
}

/** Only forward in the queue: a page never moves to a later time. */
export async function hurryPage(tx: Tx, id: string, dueAt: Date): Promise<void> {
  await tx
    .updateTable('page')
    .set({ dueAt })
    .where('id', '=', id)
    .where('dueAt', '>', dueAt)
    .where('sentAt', 'is', null)
    .execute();
}

/** Calls off what waits; the call for a second person may stay. Deliveries under way stop being tried again. */
export async function cancelPages(
  tx: Tx,
  { crisisCaseId, at, keepsSecond }: { crisisCaseId: string; at: Date; keepsSecond: boolean },
): Promise<void> {
  const stays = keepsSecond ? 'second' : '';
  await tx
    .updateTable('page')
    .set({ cancelledAt: at })
    .where('crisisCaseId', '=', crisisCaseId)
    .where('kind', '=', 'crisis')
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('step', '<>', stays)
    .execute();
  await tx
    .updateTable('pageDelivery')
    .set({ state: 'failed', failure: 'came_first' })
    .where('state', '=', 'waiting')
    .where('pageId', 'in', (eb) =>
      eb
        .selectFrom('page')
        .select('id')
        .where('crisisCaseId', '=', crisisCaseId)
        .where('kind', '=', 'crisis')
        .where('step', '<>', stays),
    )
    .execute();
}

/** A word to outside services that somebody came; once a round. */
export async function insertAcknowledged(
  tx: Tx,
  row: { id: string; crisisCaseId: string; rung: number; at: Date },
): Promise<void> {
  await tx
    .insertInto('page')
    .values({ id: row.id, crisisCaseId: row.crisisCaseId, rung: row.rung, kind: 'acknowledged', dueAt: row.at })
    .execute();
}

/** Everybody a case was brought to, so that their screens follow. */
export async function peoplePaged(db: Db | Tx, crisisCaseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('pageDelivery as d')
    .innerJoin('page as p', 'p.id', 'd.pageId')
    .select('d.accountId')
    .distinct()
    .where('p.crisisCaseId', '=', crisisCaseId)
    .where('d.accountId', 'is not', null)
    .limit(MAX_PAGES)
    .execute();
  return rows.flatMap(({ accountId }) => accountId ?? []);
}
