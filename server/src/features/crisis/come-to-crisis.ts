import { DESK_NAMES } from '@between/rules/crisis.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { stopPaging } from '../on-call/stop-paging.ts';
import { tellSeen } from '../safety/tell-seen.ts';
import { type CrisisRow, freeNames, isBusy, isWaiting } from './crisis.model.ts';
import { insertStaff, staffOf } from './crisis-staff.queries.ts';
import { staffId } from './load-crisis.ts';
import { moveCrisis, noteCrisis } from './move-crisis.ts';

/**
 * The actor comes: takes the case when nobody has, is the second person when one is missing, and has a name in it from now
 * on. Coming again changes nothing. The caller holds the row's lock and has asked the policy.
 */
export async function comeToCrisis(ctx: Ctx, tx: Tx, row: CrisisRow): Promise<CrisisRow> {
  const accountId = staffId(ctx);
  await deskNameOf(ctx, tx, row.id);
  const call = { crisisCaseId: row.id, at: ctx.clock.now() };
  if (isWaiting(row.state)) {
    const after = await moveCrisis(ctx, tx, { crisisCaseId: row.id, event: 'acknowledge' });
    await stopPaging(ctx, tx, { ...call, keepsSecond: row.level === 'imminent' });
    await tellSeen(ctx, tx, row.itemId);
    return after;
  }
  const isSecond = isBusy(row.state) && row.secondAt === null && row.acknowledgedBy !== accountId;
  if (!isSecond) return row;
  const after = await noteCrisis(ctx, tx, {
    row,
    event: 'join',
    change: { secondAt: ctx.clock.now(), secondBy: accountId },
  });
  await stopPaging(ctx, tx, { ...call, keepsSecond: false });
  return after;
}

/** The name the actor has in this case; the first free one when they come. @throws {Conflict} `no_name_left`. */
export async function deskNameOf(ctx: Ctx, tx: Tx, crisisCaseId: string): Promise<string> {
  const accountId = staffId(ctx);
  const staff = await staffOf(tx, crisisCaseId);
  const mine = staff.find((each) => each.accountId === accountId);
  if (mine !== undefined) return mine.deskName;
  const taken = staff.map(({ deskName }) => deskName);
  const [deskName] = freeNames(DESK_NAMES, taken, crisisCaseId);
  if (deskName === undefined) throw new Conflict('no_name_left');
  await insertStaff(tx, { crisisCaseId, accountId, deskName, joinedAt: ctx.clock.now() });
  return deskName;
}
