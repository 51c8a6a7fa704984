import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { leavesNobody } from './staff.model.ts';
import { countOperators, grantById, revokeGrant } from './staff.queries.ts';

/** Ends a role at once, with all sessions of its holder but the actor's own. @throws {Conflict} `last_operator`: somebody has to be left. */
export async function revokeRole(ctx: Ctx, grantId: string): Promise<{ ok: boolean }> {
  const grant = await grantById(ctx.db, grantId);

  authorize(ctx.actor, 'staff.invite', { role: grant?.role ?? 'member' });
  const actor = requireFreshProof(ctx);
  if (grant === null) throw new NotFound();

  const { accountId, role, scope, scopeId } = grant;
  await transaction(ctx.db, async (tx) => {
    if (leavesNobody(role, await countOperators(tx))) throw new Conflict('last_operator');
    if (!(await revokeGrant(tx, grantId, ctx.clock.now()))) throw new NotFound();
    await endSessionsOf(ctx, tx, accountId, accountId === actor.id ? actor.sessionId : null);
    await appendAudit(ctx, tx, {
      action: 'role.revoke',
      targetKind: 'account',
      targetId: accountId,
      before: { role, scope, scopeId },
    });
    await tell(ctx, tx, [{ accountId, kind: 'security', causeId: ctx.ids.uuid(), detail: 'role_revoked' }]);
  });
  return { ok: true };
}
