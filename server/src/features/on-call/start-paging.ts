import type { PagedLevel } from '@between/rules/on-call.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { planPaging } from './paging.model.ts';
import { hurryPage, insertPages, lockCrisisForPaging, pagesOf } from './paging.queries.ts';

/**
 * Plans the calls for a crisis case in the transaction that opened or raised it; the pager sends each when its time has
 * come. Saying it again is harmless: pages only ever come earlier, or more of them (R13). @throws {NotFound}
 */
export async function startPaging(
  ctx: Pick<Services, 'ids'>,
  tx: Tx,
  { crisisCaseId, level, at }: { crisisCaseId: string; level: PagedLevel; at: Date },
): Promise<void> {
  const crisis = await lockCrisisForPaging(tx, crisisCaseId);
  if (crisis === null) throw new NotFound();

  const rows = await pagesOf(tx, crisisCaseId);
  const { added, earlier } = planPaging(rows, { level, at, isAcknowledged: crisis.acknowledgedAt !== null });

  const firstRung = (rows.at(-1)?.rung ?? -1) + 1;
  await insertPages(
    tx,
    crisisCaseId,
    added.map((page, place) => ({ ...page, id: ctx.ids.uuid(), rung: firstRung + place })),
  );
  for (const { id, dueAt } of earlier) await hurryPage(tx, id, dueAt);
}
