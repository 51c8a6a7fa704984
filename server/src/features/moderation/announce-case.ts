import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';

/** Tells every desk that a case is not what it was (MO09): a hint with its number, whoever gets it reads the case again. */
export function announceCase(tx: Tx, ctx: Pick<Services, 'live'>, row: { id: string; version: number }): void {
  const ids = { caseId: row.id, version: row.version };
  announce(tx, ctx, (live) => {
    live.notice('queue', 'case.changed', ids);
    live.notice(`case:${row.id}`, 'case.changed', ids);
  });
}
