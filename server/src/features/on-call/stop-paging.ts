import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { cancelPages, insertAcknowledged, lockCrisisForPaging, pagesOf, peoplePaged } from './paging.queries.ts';

/**
 * Somebody came, or the case is over: nobody further is called, and outside services hear once that it is taken.
 * `keepsSecond` leaves the call for a second person standing (R13). @throws {NotFound}
 */
export async function stopPaging(
  ctx: Pick<Services, 'ids' | 'live'>,
  tx: Tx,
  { crisisCaseId, at, keepsSecond }: { crisisCaseId: string; at: Date; keepsSecond: boolean },
): Promise<void> {
  const crisis = await lockCrisisForPaging(tx, crisisCaseId);
  if (crisis === null) throw new NotFound();

  await cancelPages(tx, { crisisCaseId, at, keepsSecond });
  const rows = await pagesOf(tx, crisisCaseId);
  const lastFirst = rows.findLast((row) => row.step === 'first' && row.sentAt !== null);
  const isTold = rows.some((row) => row.step === null && row.rung > (lastFirst?.rung ?? 0));
  if (lastFirst !== undefined && !isTold && !crisis.isCanary)
    await insertAcknowledged(tx, { id: ctx.ids.uuid(), crisisCaseId, rung: (rows.at(-1)?.rung ?? 0) + 1, at });

  const people = await peoplePaged(tx, crisisCaseId);
  announce(tx, ctx, (live) => {
    for (const id of people) live.notice(`account:${id}`, 'page.changed', {});
  });
}
