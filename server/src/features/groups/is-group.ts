import type { Ctx } from '../../platform/context.ts';
import { groupExists } from './groups.queries.ts';

/** Whether a group of this id is here, archived ones included. */
export function isGroup(ctx: Pick<Ctx, 'db'>, id: string): Promise<boolean> {
  return groupExists(ctx.db, id);
}
