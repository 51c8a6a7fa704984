import type { Ctx } from '../../platform/context.ts';
import { hasLeftCall } from './room-calls.queries.ts';

/** Whether somebody left a workshop saying that they are not OK (ME54): they are asked nothing about it afterwards. */
export function hasLeftNotOk(ctx: Pick<Ctx, 'db'>, workshopId: string, accountId: string): Promise<boolean> {
  return hasLeftCall(ctx.db, workshopId, accountId);
}
