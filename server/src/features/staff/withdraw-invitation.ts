import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { invitationById, revokeInvitation } from './staff.queries.ts';

/** Makes an open invitation's link dead. @throws {NotFound} for one that is accepted or gone. */
export async function withdrawInvitation(ctx: Ctx, id: string): Promise<{ ok: boolean }> {
  const now = ctx.clock.now();
  const invitation = await invitationById(ctx.db, id, now);

  authorize(ctx.actor, 'staff.invite', { role: invitation?.role ?? 'member' });

  await transaction(ctx.db, async (tx) => {
    if (!(await revokeInvitation(tx, id, now))) throw new NotFound();
    await appendAudit(ctx, tx, { action: 'role.invite_withdraw', targetKind: 'invitation', targetId: id });
  });
  return { ok: true };
}
