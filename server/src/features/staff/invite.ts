import { INVITATION_DAYS } from '@between/rules/accounts.ts';
import type { Role } from '@between/rules/roles.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, transaction } from '../../platform/db.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { authorize } from '../../policy/authorize.ts';
import type { InvitationRow } from '../accounts/accounts.model.ts';
import { checkedEmail } from '../accounts/email-address.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { linkToken } from '../accounts/links.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Statement } from '../credentials/credentials.model.ts';
import { checkedStatement } from '../credentials/statement.ts';
import { isGroup } from '../groups/is-group.ts';
import { insertInvitation } from './staff.queries.ts';

export interface InviteRequest {
  email: string;
  role?: Role | null | undefined;
  groupId?: string | null | undefined;
  /** Of a therapist, as the inviter knows it. */
  credential?: Statement | null | undefined;
}

/** Roles that only make sense in one group. */
const GROUP_ROLES: readonly Role[] = ['peer_supporter', 'facilitator'];
/** Roles that are never for one group only. */
const SITE_ROLES: readonly Role[] = ['lead', 'clinician', 'safeguarding', 'reviewer', 'therapist', 'operator'];

/** Invites somebody by mail, for a role or as a member. @throws {Unauthenticated} without a fresh proof. */
export async function invite(ctx: Ctx, request: InviteRequest): Promise<{ invitation: InvitationRow }> {
  const role = request.role ?? null;
  const groupId = request.groupId ?? null;

  authorize(ctx.actor, 'staff.invite', { role: role ?? 'member' });
  const actor = requireFreshProof(ctx);

  const email = checkedEmail(request.email, 'email');
  if (role === 'member') throw new InvalidInput('role', 'role_unknown');
  if (groupId !== null && (role === null || SITE_ROLES.includes(role)))
    throw new InvalidInput('groupId', 'role_is_for_the_site');
  if (groupId === null && role !== null && GROUP_ROLES.includes(role))
    throw new InvalidInput('groupId', 'role_needs_a_group');
  if (groupId !== null && !(await isGroup(ctx, groupId))) throw new NotFound();

  const now = ctx.clock.now();
  const credential = request.credential == null ? null : checkedStatement(request.credential, now);
  if (credential !== null && role !== 'therapist') throw new InvalidInput('role', 'credential_for_therapists');
  const id = ctx.ids.uuid();
  const invitation: InvitationRow = {
    id,
    email,
    role,
    scope: groupId === null ? 'site' : 'group',
    scopeId: groupId,
    invitedBy: actor.id,
    createdAt: now,
    expiresAt: addDays(now, INVITATION_DAYS),
    credential,
  };
  await transaction(ctx.db, async (tx) => {
    await insertInvitation(tx, { ...invitation, tokenHash: hashToken(linkToken(ctx.vault, 'invitation', id)) });
    await enqueue(tx, 'mail_invitation', [{ invitationId: id }]);
    await appendAudit(ctx, tx, {
      action: 'role.invite',
      targetKind: 'invitation',
      targetId: id,
      after: { role, scope: invitation.scope, scopeId: groupId },
    });
  });
  return { invitation };
}
