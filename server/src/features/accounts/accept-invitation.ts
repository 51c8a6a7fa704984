import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { stateInvited } from '../credentials/state-invited.ts';
import type { InvitationRow, ViewerRow } from './accounts.model.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { acceptInvitationRow, insertGrant, invitationByToken } from './invitations.queries.ts';
import { actorOf, elevateSession, limitToStaffLife } from './sessions.ts';
import { viewerOf } from './viewer.ts';

/** An invitation that can be accepted. @throws {InvalidInput} `invitation_dead`: used, withdrawn, too old or not ours. */
export async function openInvitation(ctx: Ctx, token: string): Promise<InvitationRow> {
  const invitation = await invitationByToken(ctx.db, hashToken(token), ctx.clock.now());
  if (invitation === null) throw new InvalidInput('invitationToken', 'invitation_dead');
  return invitation;
}

/** Uses an invitation up for an account and gives its role. In the transaction that makes or changes the account. */
export async function useInvitation(ctx: Ctx, tx: Tx, invitation: InvitationRow, accountId: string): Promise<void> {
  const now = ctx.clock.now();
  const { role, scope, scopeId, credential } = invitation;
  if (!(await acceptInvitationRow(tx, invitation.id, accountId, now)))
    throw new InvalidInput('invitationToken', 'invitation_dead');
  if (role === null) return;
  await insertGrant(tx, {
    id: ctx.ids.uuid(),
    accountId,
    role,
    scope,
    scopeId,
    validFrom: now,
    grantedBy: invitation.invitedBy,
  });
  if (credential !== null) await stateInvited(ctx, tx, accountId, credential);
  await limitToStaffLife(ctx, tx, accountId);
  await appendAudit(ctx, tx, {
    action: 'role.accept',
    targetKind: 'account',
    targetId: accountId,
    after: { role, scope, scopeId, invitationId: invitation.id },
  });
}

/** Adds the invited role to the account that is signed in. The session goes on under a new id. @throws {Unauthenticated} without a fresh proof. */
export async function acceptInvitation(ctx: Ctx, token: string): Promise<ViewerRow> {
  const actor = requireFreshProof(ctx);
  if (!actor.isConfirmed) throw new InvalidInput('invitationToken', 'unconfirmed');

  const invitation = await openInvitation(ctx, token);

  await transaction(ctx.db, async (tx) => {
    await useInvitation(ctx, tx, invitation, actor.id);
    await elevateSession(ctx, tx, actor.sessionId, false);
  });
  ctx.actor = await actorOf(ctx);
  return viewerOf(ctx);
}
