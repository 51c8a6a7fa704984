import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { ownerOf } from '../private/owner.ts';
import { deleteReminders } from './reminders.queries.ts';

/** Takes every reminder of the actor off. @throws {Unauthenticated} */
export async function stopReminders(ctx: Ctx): Promise<void> {
  const accountId = ownerOf(ctx);
  await transaction(ctx.db, (tx) => deleteReminders(tx, accountId, null));
}
