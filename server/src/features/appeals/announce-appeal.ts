import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';

/** Tells every desk that an appeal came, was taken or answered: a hint, whoever gets it reads the list again. */
export function announceAppeal(tx: Tx, ctx: Pick<Services, 'live'>, appealId: string): void {
  announce(tx, ctx, (live) => live.notice('queue', 'appeal.changed', { appealId }));
}
