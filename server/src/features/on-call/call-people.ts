import type { RaisedLevel } from '@between/rules/safety.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { wasCalledFor } from './paging.queries.ts';
import { startPaging } from './start-paging.ts';

/** A crisis case as it was just opened, joined or raised. */
export interface CalledFor {
  id: string;
  level: RaisedLevel;
  /** New, more urgent than before, or begun again. */
  hasRisen: boolean;
}

/**
 * Whether people are called for a crisis case is decided here and nowhere else: at urgent and above, when it has risen,
 * and also when nobody was ever called for it, as after a worry that called nobody by itself (R13, R14).
 */
export async function callPeople(
  ctx: Pick<Services, 'clock' | 'ids'>,
  tx: Tx,
  { id, level, hasRisen }: CalledFor,
): Promise<void> {
  if (level === 'concern') return;
  if (hasRisen || !(await wasCalledFor(tx, id)))
    await startPaging(ctx, tx, { crisisCaseId: id, level, at: ctx.clock.now() });
}
