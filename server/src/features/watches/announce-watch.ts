import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announceCase } from '../moderation/announce-case.ts';
import { openCasesOf, type WatchRow } from './watches.queries.ts';

/** Rows told of at once, the newest; a desk shows no more. Whoever has an older one open sees it with their next step. */
const MOST = 50;

/** Tells every desk that a mark came, moved or went, at each open case that shows it. */
export async function announceWatch(
  tx: Tx,
  ctx: Pick<Services, 'live'>,
  watched: Pick<WatchRow, 'accountId' | 'threadId'>,
): Promise<void> {
  for (const row of await openCasesOf(tx, watched, MOST)) announceCase(tx, ctx, row);
}
