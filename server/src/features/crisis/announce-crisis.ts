import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';

/** Tells every desk that a crisis case is not what it was: a hint with its number, whoever gets it reads it again (R25). */
export function announceCrisis(
  tx: Tx,
  ctx: Pick<Services, 'live'>,
  row: { id: string; caseId: string; version: number },
): void {
  const ids = { crisisCaseId: row.id, caseId: row.caseId, version: row.version };
  announce(tx, ctx, (live) => {
    live.notice('queue', 'crisis.changed', ids);
    live.notice(`case:${row.caseId}`, 'crisis.changed', ids);
  });
}
